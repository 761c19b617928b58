/**
 * Documents for a test, made as an editor makes them: through the panel's API. Each needs nothing, takes any field,
 * and has words of its own, so that tests which share a newsroom do not meet.
 */
import { randomUUID } from "node:crypto";

import type { Admin } from "./newsroom";
import { newsroom } from "./newsroom";
import type { Desk } from "./panel-api";
import { tellPanel } from "./panel-api";

export interface Built {
  documentId: string;
  slug: string;
  // A document has the fields of its type; tests read them freely.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  [field: string]: any;
}

interface How {
  /** Published at once; only for types with drafts. */
  live?: boolean;
  desk?: Desk;
}

type Fields = Record<string, unknown>;

/** One that can go out as it is. */
export async function buildArticle(fields: Fields = {}, how: How = {}) {
  const word = unique();
  const signed = "authors" in fields && "section" in fields;
  return build(
    "article",
    {
      title: `Council votes on bridge ${word}`,
      slug: `council-votes-on-bridge-${word}`,
      deck: `A short deck ${word}.`,
      body: [textBlock(`The council voted on Tuesday, ${word}.`)],
      ...(!signed && (await masthead(how.desk ?? (await newsroom())))),
      rights: { syndicatable: true, credit: "Newsroom" },
      ...fields,
    },
    how,
  );
}

export function buildQuote(fields: Fields = {}, how: How = {}) {
  return build(
    "quote",
    {
      text: `We will build it ${unique()}.`,
      attribution: "the mayor",
      ...fields,
    },
    how,
  );
}

export async function buildVideoClip(fields: Fields = {}, how: How = {}) {
  const word = unique();
  const poster = "poster" in fields ? null : await buildPoster(how.desk);
  return build(
    "video-clip",
    {
      title: `The vote ${word}`,
      slug: `the-vote-${word}`,
      durationSeconds: 60,
      poster,
      noCaptionsReason: "No speech",
      credit: "Newsroom",
      ...fields,
    },
    how,
  );
}

export const buildAuthor = named("author", "Robin Writer");
export const buildPerson = named("person", "Sam Speaker");
export const buildTopic = named("topic", "Bridges");
export const buildSection = named("section", "City");

/** A signed-in administrator with one role, named as the panel names it. */
export async function buildAdmin(role: string, desk?: Desk): Promise<Admin> {
  const roles = await tellPanel("GET", "/admin/roles", undefined, desk);
  const found = roles.data.find(({ name }: { name: string }) => name === role);
  if (found === undefined) throw new Error(`There is no role "${role}".`);
  const word = unique();
  const name = { firstname: "Test", lastname: `${role} ${word}` };
  const email = `${word}@newsroom.test`;
  const invited = await tellPanel(
    "POST",
    "/admin/users",
    { ...name, email, roles: [found.id] },
    desk,
  );
  const password = `Password-1${word}`;
  const registered = await tellPanel(
    "POST",
    "/admin/register",
    {
      registrationToken: invited.data.registrationToken,
      userInfo: { ...name, password },
    },
    desk,
  );
  return { email, password, token: registered.data.token };
}

export async function publish(
  type: string,
  documentId: string,
  desk?: Desk,
  body: object = {},
) {
  const path = `/content-manager/collection-types/${uid(type)}/${documentId}/actions/publish`;
  return (await tellPanel("POST", path, body, desk)).data as Built;
}

/** With the editor's word, which a changed body of a live story needs. */
export const publishMinor = (type: string, documentId: string, desk?: Desk) =>
  publish(type, documentId, desk, { minor: true });

/** One paragraph, as the body's text block holds it. */
export function textBlock(text: string) {
  return {
    __component: "story.text",
    body: [{ type: "paragraph", children: [{ type: "text", text }] }],
  };
}

/** How the panel's API takes relations: `authors: to(ann, ben)`. */
export function to(...targets: Built[]) {
  return {
    connect: targets.map(({ documentId }) => ({ documentId })),
  };
}

interface Masthead {
  authors: object;
  section: object;
}

const mastheads = new Map<string, Promise<Masthead>>();

/** Who signs, and where it stands, when a test does not mind: the same for all stories of a newsroom. */
async function masthead(desk: Desk): Promise<Masthead> {
  const shared = await newsroom();
  const key = desk.url;
  const known =
    mastheads.get(key) ?? appoint(key === shared.url ? shared : desk);
  mastheads.set(key, known);
  return known;
}

const appoint = async (desk: Desk): Promise<Masthead> => ({
  authors: to(await buildAuthor({}, { desk })),
  section: to(await buildSection({}, { desk })),
});

const buildPoster = async (desk?: Desk) => ({
  image: (await buildImage(desk)).id,
  alt: "A grey square",
  credit: "Newsroom",
});

function named(type: string, name: string) {
  return (fields: Fields = {}, how: How = {}) => {
    const word = unique();
    return build(
      type,
      { name: `${name} ${word}`, slug: `${type}-${word}`, ...fields },
      how,
    );
  };
}

async function build(type: string, fields: Fields, { live, desk }: How) {
  const place = desk ?? (await newsroom());
  const path = `/content-manager/collection-types/${uid(type)}`;
  const made = (await tellPanel("POST", path, fields, place)).data as Built;
  return live ? publish(type, made.documentId, place) : made;
}

const uid = (type: string) => `api::${type}.${type}`;
const unique = () => randomUUID().slice(0, 8);

/** An image in the media library, as the panel names it. One of more than 500 pixels comes in smaller formats too. */
export async function buildImage(desk?: Desk, size = 1): Promise<Image> {
  const { url, admin } = desk ?? (await newsroom());
  const form = new FormData();
  form.append("files", await greySquare(size), `${unique()}.png`);
  const response = await fetch(`${url}/upload`, {
    method: "POST",
    headers: { authorization: `Bearer ${admin.token}` },
    body: form,
  });
  const [image] = (await response.json()) as Image[];
  if (image === undefined) throw new Error("The image was not stored.");
  return image;
}

interface Image {
  id: number;
  url: string;
  formats: Record<string, { url: string }> | null;
}

async function greySquare(size: number): Promise<Blob> {
  const square = {
    width: size,
    height: size,
    channels: 3,
    background: "#888",
  } as const;
  // Loaded by the few who need it: every file of tests would wait for it otherwise.
  const { default: sharp } = await import("sharp");
  const png = await sharp({ create: square }).png().toBuffer();
  return new Blob([new Uint8Array(png)], { type: "image/png" });
}
