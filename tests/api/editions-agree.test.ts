/** After every kind of change, what Strapi's lists answer is what the editions say, and the editions are what the log says. */
import { bothSides } from "../support/agreement";
import {
  buildArticle,
  buildAuthor,
  buildImage,
  buildPerson,
  buildQuote,
  buildSection,
  buildTopic,
  buildVideoClip,
  type Built,
  publish,
  to,
} from "../support/builders";
import { fill, type Filling } from "../support/canary/fill";
import { collection } from "../support/collection";
import { ask } from "../support/log";
import { type OwnNewsroom, startNewsroom } from "../support/newsroom";
import { tell } from "../support/operations";
import { tellPanel } from "../support/panel-api";
import { runOnDatabase } from "../support/run-on-database";

let newsroom: OwnNewsroom;
let told: Told;
let words = 0;

beforeAll(async () => {
  newsroom = await startNewsroom();
  told = await tellStory();
}, 120_000);

afterAll(async () => {
  await newsroom.stop();
});

interface Told {
  story: Built;
  quote: Built;
  clip: Built;
  author: Built;
  person: Built;
  topic: Built;
  section: Built;
  image: { id: number };
}

/** A live story with something in every field, and everything that it leads to. */
async function tellStory(): Promise<Told> {
  const image = await buildImage(newsroom);
  const how: Filling = {
    picture: image.id,
    word: () => `word-${(words += 1)}`,
    secret: () => "secret",
  };
  const desk = { desk: newsroom };
  const live = { desk: newsroom, live: true };
  const author = await buildAuthor(fill("api::author.author", how), desk);
  const person = await buildPerson(fill("api::person.person", how), desk);
  const topic = await buildTopic(fill("api::topic.topic", how), desk);
  const parent = to(await buildSection({}, desk));
  const section = await buildSection({ parent }, desk);
  const clip = await buildVideoClip(
    {
      ...fill("api::video-clip.video-clip", how),
      people: to(person),
      topics: to(topic),
    },
    live,
  );
  const quote = await buildQuote(
    {
      ...fill("api::quote.quote", how),
      speaker: to(person),
      clip: to(clip),
    },
    live,
  );
  const blocks = {
    "story.quote": { quote: to(quote) },
    "story.clip": { clip: to(clip) },
  };
  const story = await buildArticle(
    {
      ...fill("api::article.article", { ...how, blocks }),
      authors: to(author, await buildAuthor({}, desk)),
      section: to(section),
      people: to(person),
      topics: to(topic),
      displayQuote: to(quote),
    },
    live,
  );
  await save("section", section, { lead: [story.documentId] });
  return { story, quote, clip, author, person, topic, section, image };
}

const save = (type: string, { documentId }: Built, fields: object) =>
  tellPanel("PUT", collection(type, "/:id", documentId), fields, newsroom);

const act = (type: string, { documentId }: Built, action: string) =>
  tellPanel(
    "POST",
    collection(type, `/:id/actions/${action}`, documentId),
    {},
    newsroom,
  );

const remove = (type: string, { documentId }: Built) =>
  tellPanel(
    "DELETE",
    collection(type, "/:id", documentId),
    undefined,
    newsroom,
  );

const republish = async (type: string, document: Built, fields: object) => {
  await save(type, document, fields);
  await publish(type, document.documentId, newsroom);
};

/** The media library takes a form: with a file it replaces the picture, without one it changes what is said of it. */
async function changePicture({ id }: { id: number }, file?: Blob) {
  const form = new FormData();
  if (file !== undefined) form.set("files", file, "other.png");
  form.set("fileInfo", JSON.stringify({ alternativeText: "Another bridge" }));
  const { status } = await fetch(`${newsroom.url}/upload?id=${id}`, {
    method: "POST",
    headers: { authorization: `Bearer ${newsroom.admin.token}` },
    body: form,
  });
  expect(status).toBe(200);
}

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const correction = { kind: "correction", text: "It was Monday." };
const why = "A court order";
const moved = (story: Built) => ({ ...story, slug: `${story.slug}-b` });

/** What happens to one story and to all that it leads to, in turn: each change finds what those before it left. */
const CHANGES: [string, (told: Told) => Promise<unknown>][] = [
  ["a publication", () => Promise.resolve()],
  ["an update", ({ story }) => republish("article", story, { deck: "Other." })],
  ["a correction", ({ story }) => tell("correct", "article", story, correction, newsroom)], // prettier-ignore
  ["a draft that is only saved", ({ story }) => save("article", story, { deck: "Not yet." })], // prettier-ignore
  [
    "a draft that is thrown away",
    async ({ story }) => {
      await save("article", story, { deck: "Never." });
      await act("article", story, "discard");
    },
  ],
  ["a publication that says the same", ({ story }) => act("article", story, "publish")], // prettier-ignore
  ["a move", ({ story }) => tell("move", "article", story, { slug: moved(story).slug }, newsroom)], // prettier-ignore
  ["a new story without anything", () => buildArticle({}, { desk: newsroom, live: true })], // prettier-ignore
  ["a clip that is changed in a live story", ({ clip }) => republish("video-clip", clip, { title: "The vote, whole", slug: `${clip.slug}-b` })], // prettier-ignore
  ["an author who is renamed", ({ author }) => save("author", author, { name: "Ann Renamed" })], // prettier-ignore
  ["a person who is renamed", ({ person }) => save("person", person, { name: "Pat Renamed", sameAs: [] })], // prettier-ignore
  ["a topic that is renamed", ({ topic }) => save("topic", topic, { name: "Bridges", slug: `${topic.slug}-b` })], // prettier-ignore
  ["a section that is renamed", ({ section }) => save("section", section, { name: "Town" })], // prettier-ignore
  ["another alt text in the media library", ({ image }) => changePicture(image)], // prettier-ignore
  ["another file in the media library", ({ image }) => changePicture(image, new Blob([PIXEL], { type: "image/png" }))], // prettier-ignore
  ["a withdrawal", ({ story }) => tell("withdraw", "article", story, {}, newsroom)], // prettier-ignore
  ["a return", ({ story }) => tell("restore", "article", story, {}, newsroom)],
  ["an unpublication", ({ story }) => act("article", story, "unpublish")],
  ["a publication that brings it back", ({ story }) => act("article", story, "publish")], // prettier-ignore
  [
    "a bulk withdrawal and a bulk publication",
    async ({ story, quote }) => {
      for (const action of ["bulkUnpublish", "bulkPublish"])
        await tellPanel(
          "POST",
          collection("article", `/actions/${action}`),
          { documentIds: [story.documentId] },
          newsroom,
        );
      await act("quote", quote, "publish");
    },
  ],
  ["a section without leads", ({ section }) => save("section", section, { lead: [] })], // prettier-ignore
  [
    "a topic that is deleted",
    async ({ story, clip, topic }) => {
      await republish("video-clip", clip, { topics: { disconnect: [{ documentId: topic.documentId }] } }); // prettier-ignore
      await republish("article", story, { topics: { disconnect: [{ documentId: topic.documentId }] } }); // prettier-ignore
      await remove("topic", topic);
    },
  ],
  ["a quote that is changed in a live story", ({ quote }) => republish("quote", quote, { text: "We said it.", verification: "retracted", method: "The tape" })], // prettier-ignore
  ["a kill", ({ story }) => tell("kill", "article", moved(story), { why }, newsroom)], // prettier-ignore
  [
    "a kill of a quote that came down with its story",
    async () => {
      const { story, quote } = await tellStory();
      await tell("withdraw", "article", story, {}, newsroom);
      await tell("kill", "quote", quote, { why }, newsroom);
    },
  ],
];

it.each(CHANGES)(
  "lists and editions agree after %s",
  async (_change, make) => {
    await make(told);

    const { rows, editions } = await bothSides(newsroom);
    expect(rows).toEqual(editions);
    expect(Object.keys(rows["articles"] ?? {}).length).toBeGreaterThan(0);
  },
  60_000,
);

it("a row that was changed past the newsroom does not agree", async () => {
  const quote = await buildQuote({}, { desk: newsroom, live: true });
  await ask(
    "UPDATE quotes SET occasion = 'Elsewhere' WHERE document_id = $1",
    [quote.documentId],
    newsroom,
  );

  const { rows, editions } = await bothSides(newsroom);

  expect(rows).not.toEqual(editions);
  await act("quote", quote, "publish");
  const mended = await bothSides(newsroom);
  expect(mended.rows).toEqual(mended.editions);
});

it("the editions are what the log says: derived again after all of that, they are the same", async () => {
  const stored = () =>
    ask("SELECT * FROM editions ORDER BY document_id", [], newsroom);
  const before = await stored();

  await runOnDatabase(
    ["dist/scripts/editions-rebuild.js"],
    newsroom.databaseUrl,
  );

  expect(await stored()).toEqual(before);
  expect(before.length).toBeGreaterThan(30);
  expect(before).toEqual(
    expect.arrayContaining(
      ["live", "withdrawn", "killed"].map((status) =>
        expect.objectContaining({ status }),
      ),
    ),
  );
}, 120_000);
