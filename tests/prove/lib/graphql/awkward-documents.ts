import {
  buildArticle,
  buildAuthor,
  buildImage,
  buildPerson,
  buildQuote,
  buildSection,
  buildTopic,
  type Built,
  buildVideoClip,
  publish,
  textBlock,
  to,
} from "../../../support/builders";
import { collection } from "../../../support/collection";
import { tell } from "../../../support/operations";
import type { Desk } from "../../../support/panel-api";
import { tellPanel } from "../../../support/panel-api";
import type { Pools } from "./pools";

/** Signs with a meaning to LIKE, to JSON and to SQL, and characters of more than one unit. */
const SIGNS = `50% of “it’s” \\ _under_ 'so' "to" $1 ?? Ça 日本 👩🏽‍🚀 𝕏 ﬁ`;
const MANY = 30;

/** What documents hold at the edges of what may be published, beside the ordinary ones of the archive; answers what no list shows. */
export async function awkwardDocuments(desk: Desk): Promise<Hidden[]> {
  const how = { desk };
  const live = { desk, live: true };
  const picture = {
    image: (await buildImage(desk, 640)).id,
    alt: "A bridge",
    caption: SIGNS,
    credit: "Newsroom",
  };
  const links = [
    { label: SIGNS, url: "https://example.org/?a=1&b=%20" },
    { url: "https://example.org/without-a-label" },
    { label: "First", url: "https://example.org/a" },
  ];
  const [person, author, topic, parent] = await Promise.all([
    buildPerson({ ...named("person"), description: SIGNS, sameAs: links }, how),
    buildAuthor(
      {
        ...named("author"),
        ...{ links, picture, bio: SIGNS, location: "Halifax" },
        ...{ role: "Reporter", organisation: "Newsroom" },
        publicEmail: "author@example.org",
      },
      how,
    ),
    buildTopic({ ...named("topic"), kind: "place", uri: "https://example.org/t" }, how), // prettier-ignore
    buildSection(named("parent"), how),
  ]);
  const section = await buildSection(
    { ...named("section"), parent: to(parent) },
    how,
  );
  const clip = await buildVideoClip(
    {
      ...titled("clip"),
      ...{ description: SIGNS, transcript: SIGNS, durationSeconds: 61 },
      ...{ poster: { ...picture }, people: to(person), topics: to(topic) },
      recordedAt: "2026-01-02T03:04:05.678Z",
      playerUrl: "https://example.org/player",
      renditions: [
        { url: "https://example.org/large.mp4", mimeType: "video/mp4", width: 1280, height: 720, bitrateKbps: 2500 }, // prettier-ignore
        { url: "https://example.org/small.mp4", mimeType: "video/mp4", width: 640 }, // prettier-ignore
      ],
      tracks: [
        { kind: "captions", language: "fr", label: "Français", url: "https://example.org/fr.vtt" }, // prettier-ignore
        { kind: "captions", language: "en", url: "https://example.org/en.vtt" },
      ],
      rights: { syndicatable: false, holder: SIGNS, usageTerms: SIGNS },
    },
    live,
  );
  const quote = await buildQuote(
    {
      text: `${SIGNS} we will build it.`,
      ...{ speaker: to(person), clip: to(clip), occasion: SIGNS },
      ...{ startSeconds: 1.25, endSeconds: 9.5, medium: "press-conference" },
      ...{ verification: "verified", verifiedBy: "Ann", method: SIGNS },
      verifiedAt: "2026-01-02T03:04:05.000Z",
      saidAt: "2026-01-01T00:00:00.000Z",
      sourceUrl: "https://example.org/source",
    },
    live,
  );
  const many: Built[] = [];
  for (let number = 0; number < MANY; number += 1)
    many.push(
      await buildQuote(
        { text: `Words number ${number % 7}, said ${number} times.` },
        how,
      ),
    );

  const full = await buildArticle(
    {
      ...titled("full"),
      ...{ kicker: SIGNS, deck: SIGNS, dateline: "HALIFAX" },
      ...{ displayQuote: to(quote), leadPicture: picture },
      ...{ authors: to(author), section: to(section) },
      ...{ topics: to(topic), people: to(person) },
      embargoedUntil: "2026-01-01T00:00:00.000Z",
      source: { name: SIGNS, url: "https://example.org/wire" },
      rights: { syndicatable: true, credit: "Newsroom", usageTerms: SIGNS },
      body: [
        textBlock(SIGNS),
        { __component: "story.heading", text: SIGNS },
        { __component: "story.quote", quote: to(quote), attribution: SIGNS },
        { __component: "story.clip", clip: to(clip) },
        { __component: "story.picture", ...picture },
        textBlock("The end."),
      ],
      corrections: [
        { kind: "update", text: SIGNS, at: "2026-01-03T00:00:00.000Z" },
        { kind: "correction", text: "First.", at: "2026-01-01T00:00:00.000Z" },
        { kind: "update", text: "Same.", at: "2026-01-03T00:00:00.000Z" },
      ],
    },
    live,
  );
  const crowded = await buildArticle(
    {
      ...titled("crowded"),
      ...{ authors: to(author), section: to(parent), people: to(person) },
      body: many.map((one) => ({
        __component: "story.quote",
        quote: to(one),
      })),
    },
    live,
  );
  const signed = { authors: to(author), section: to(section) };
  const bare = await buildArticle({ ...titled("bare"), ...signed }, live);
  const moved = await buildArticle({ ...titled("moved"), ...signed }, live);
  const gone = await buildArticle({ ...titled("gone"), ...signed }, live);
  const draft = await buildArticle({ ...titled("draft"), ...signed }, how);

  // Drafts that have moved on from what readers see.
  await save(desk, "article", bare, { title: "Not yet", authors: { set: [] } });
  await save(desk, "quote", quote, { text: "Not yet", speaker: { set: [] } });
  await tell("move", "article", moved, { slug: "generated-moved-again" }, desk);
  await tell("withdraw", "article", gone, {}, desk);
  const lead = [gone, full, draft, crowded].map((it) => it.documentId);
  await save(desk, "section", section, { lead });
  await save(desk, "quote", many[3], { verification: "retracted" });
  await publish("quote", many[3]?.documentId ?? "", desk);
  return [moved, gone, draft];
}

type Hidden = Pick<Built, "documentId" | "slug">;

/** A query asks for what is not there, too. */
export function addHidden(pools: Pools, hidden: readonly Hidden[]): void {
  for (const { documentId, slug } of hidden) {
    pools.add("Article.documentId", documentId);
    pools.add("Article.slug", slug);
  }
  pools.add("Article.slug", "nothing-was-ever-here");
}

const save = (
  desk: Desk,
  type: string,
  document: Built | undefined,
  fields: object,
) =>
  tellPanel(
    "PUT",
    collection(type, "/:id", document?.documentId),
    fields,
    desk,
  );

/** The same at every run, so that a query can be asked again. */
const named = (word: string) => ({
  name: `${word} ${SIGNS}`,
  slug: `generated-${word}`,
});
const titled = (word: string) => ({
  title: `${word} ${SIGNS}`,
  slug: `generated-${word}`,
});
