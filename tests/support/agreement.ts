/** Whether what Strapi answers of its rows is what the editions say, document by document and field by field. */
import type { Edition } from "../../src/changes/editions/edition";
import {
  type ReferenceEdition,
  whole,
} from "../../src/changes/editions/whole-edition";
import { PUBLIC_TYPES } from "../../src/public-gate/public-types";
import { ask } from "./log";
import type { OwnNewsroom } from "./newsroom";
import { probe } from "./probe";

/** Everything that an edition holds, in questions that the gate lets in. */
const QUESTIONS: Record<string, string[][]> = {
  articles: [
    [
      ...quote("populate[displayQuote]"),
      ...picture("populate[leadPicture]"),
      ...author("populate[authors]"),
      ...section("populate[section]"),
      ...person("populate[people]"),
      ...all("", "topics", "corrections", "source", "rights"),
    ],
    [
      "populate[body][on][story.text]=true",
      "populate[body][on][story.heading]=true",
      ...quote("populate[body][on][story.quote][populate][quote]"),
      ...clip("populate[body][on][story.clip][populate][clip]"),
      ...picture("populate[body][on][story.picture]"),
    ],
    [...quote("populate[quotes]"), ...clip("populate[clips]")],
  ],
  quotes: [quote("")],
  "video-clips": [clip("")],
  authors: [author("")],
  people: [person("")],
  topics: [[]],
  sections: [section("")],
};

/** Everything that is public, as each of the two says it. */
export async function bothSides(newsroom: OwnNewsroom) {
  const [rows, editions] = await Promise.all([
    fromRows(newsroom),
    fromEditions(newsroom),
  ]);
  return { rows, editions };
}

type Documents = Record<string, Record<string, unknown>>;

/** What the lists answer, by type and documentId. */
async function fromRows({ url }: OwnNewsroom): Promise<Documents> {
  const lists = PUBLIC_TYPES.map(async ({ path }) => {
    const found: Record<string, object> = {};
    for (const question of QUESTIONS[path] ?? []) {
      const query = ["pagination[pageSize]=100", ...question].join("&");
      const { status, text, body } = await probe(`/api/${path}?${query}`, { url }); // prettier-ignore
      if (status !== 200) throw new Error(`/api/${path}: ${text}`);
      if (body.meta.pagination.pageCount > 1)
        throw new Error(`/api/${path} has more than one page.`);
      for (const document of body.data)
        found[document.documentId] = {
          ...found[document.documentId],
          ...withoutInnerLeads(document),
        };
    }
    return [path, found] as const;
  });
  return Object.fromEntries(await Promise.all(lists));
}

/** What the table `editions` says, complete, by type and documentId. */
async function fromEditions(newsroom: OwnNewsroom): Promise<Documents> {
  const live = await ask<{ type: string; edition: Edition }>(
    `SELECT editions.type, changes.edition
     FROM editions JOIN changes ON changes.id = editions.change_id WHERE editions.status = 'live'`,
    [],
    newsroom,
  );
  const references = live
    .filter(({ type }) => /^(author|person|topic|section)$/.test(type))
    .map(
      ({ type, edition }) =>
        ({ type, document: edition.document }) as ReferenceEdition,
    );
  const lead = (documentId: string) =>
    live.flatMap(({ edition: { document } }) =>
      document.documentId === documentId && "body" in document
        ? [{ documentId, slug: document.slug, title: document.title }]
        : [],
    );
  const documents = PUBLIC_TYPES.map(({ uid, path }) => {
    const own = live.filter(({ type }) => uid === `api::${type}.${type}`);
    const entries = own.map(({ edition }) => [
      edition.document.documentId,
      absolute(complete(edition, references, lead), newsroom.url),
    ]);
    return [path, Object.fromEntries(entries)];
  });
  return Object.fromEntries(documents) as Documents;
}

function complete(
  { document, parts }: Edition,
  references: ReferenceEdition[],
  lead: (documentId: string) => object[],
): object {
  const { story, quote, videoClip, section } = whole(parts, references);
  if ("body" in document) return story(document);
  if ("kind" in document && "speaker" in document) return quote(document);
  if ("poster" in document) return videoClip(document);
  if ("lead" in document)
    return { ...section(document), lead: document.lead.flatMap(lead) };
  return document;
}

/** A section inside of a document says in a list what leads it, and in an edition does not; sizes are made when a picture goes out. */
const withoutInnerLeads = (document: object): object =>
  Object.fromEntries(
    Object.entries(document).map(([name, value]: [string, unknown]) => [
      name,
      name === "lead" ? value : withoutWhatIsMade(value),
    ]),
  );

const withoutWhatIsMade = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    key === "lead" || key === "sizes" ? undefined : inner,
  );

/** Pictures of ours are stored by their path. */
const absolute = (document: object, url: string): unknown =>
  JSON.parse(JSON.stringify(document).replaceAll('"url":"/', `"url":"${url}/`));

function all(at: string, ...names: string[]): string[] {
  return names.map((name) => `${below(at, name)}=true`);
}

function below(at: string, name: string): string {
  return at === "" ? `populate[${name}]` : `${at}[populate][${name}]`;
}

function picture(at: string): string[] {
  return all(at, "image");
}

function person(at: string): string[] {
  return all(at, "sameAs");
}

function author(at: string): string[] {
  return [...picture(below(at, "picture")), ...all(at, "links")];
}

function section(at: string): string[] {
  return all(below(at, "parent"), "parent");
}

function clip(at: string): string[] {
  return [
    ...picture(below(at, "poster")),
    ...person(below(at, "people")),
    ...all(at, "renditions", "tracks", "rights", "topics"),
  ];
}

function quote(at: string): string[] {
  return [...person(below(at, "speaker")), ...clip(below(at, "clip"))];
}
