/** A kill: for material that must not be used. Nothing of it is left outside the desk, and it never returns. */
import { unlink } from "node:fs/promises";
import path from "node:path";

import {
  buildArticle,
  buildImage,
  buildQuote,
  buildVideoClip,
  publish,
  publishMinor,
  textBlock,
  to,
  type Built,
} from "../../support/builders";
import { collection, livesSince } from "../../support/collection";
import { ask as askDatabase, changesOf, kindsOf } from "../../support/log";
import { ask, history, tell } from "../../support/operations";
import { askPanel, tellPanel } from "../../support/panel-api";
import { probe } from "../../support/probe";
import { makeDue, schedule, settledSchedule } from "../../support/schedules";

const why = "A court order";

const save = (type: string, { documentId }: Built, fields: object) =>
  tellPanel("PUT", collection(type, "/:id", documentId), fields);

describe("a killed story", () => {
  /** Was published twice, and is killed by the first test. */
  let story: Built;
  const at = (route: string) => collection("article", route, story.documentId);

  beforeAll(async () => {
    story = await buildArticle({ kicker: "Wxyzzy" }, { live: true });
    await save("article", story, { deck: "Wxyzzy again" });
    await publish("article", story.documentId);
  }, 120_000);

  it("is killed once when two ask at the same instant, gone for readers, and the log says who and why in one row", async () => {
    const answers = await Promise.all(
      [1, 2].map(() => ask("kill", "article", story, { why })),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const killed = answers.find(({ status }) => status === 200);
    expect(killed?.body.data).toMatchObject({ status: "killed", version: 2 });
    expect(await kindsOf(story)).toEqual(["published", "updated", "killed"]);
    expect((await changesOf(story)).at(-1)).toMatchObject({
      why,
      actor: expect.any(String),
    });
    expect(await livesSince("article", story.documentId)).toBeNull();
    expect((await probe(`/api/articles/by-slug/${story.slug}`)).status).toBe(
      410,
    );
  });

  it("has no words in the log any more, only numbers, hashes and its address", async () => {
    const [row] = await askDatabase<Record<string, unknown>>(
      "SELECT * FROM editions WHERE document_id = $1",
      [story.documentId],
    );
    const changes = await changesOf(story);
    expect(JSON.stringify([row, changes])).not.toContain("Wxyzzy");
    expect(changes.map(({ edition }) => edition)).toEqual([null, null, null]);
    expect(changes.slice(0, 2).map(({ hash }) => hash)).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/u),
      expect.stringMatching(/^[0-9a-f]{64}$/u),
    ]);
    expect(row).toMatchObject({
      status: "killed",
      slug: story.slug,
      title: null,
      body_html: null,
      body_text: null,
      words: null,
      search: null,
    });
  });

  it("keeps a history without words, for the desk too", async () => {
    const list = (await history("article", story)).body.data;
    const one = await history("article", story, "/1");

    expect(list.changes).toMatchObject([
      { kind: "killed", version: 2, why, hasEdition: false },
      { kind: "updated", version: 2, hasEdition: false },
      { kind: "published", version: 1, hasEdition: false },
    ]);
    expect(one.status).toBe(410);
    expect(one.body.error.message).toBe(
      "This was killed: its editions are not kept.",
    );
  });

  it("keeps its draft for the desk, and never returns by any route", async () => {
    const answers = [
      await ask("withdraw", "article", story),
      await ask("restore", "article", story),
      await ask("kill", "article", story, { why }),
      await ask("move", "article", story, { slug: `${story.slug}-b` }),
      await askPanel("POST", at("/:id/actions/publish"), {}),
      await askPanel("POST", at("/clone/:id"), {
        title: `Again ${story.slug}`,
        slug: `${story.slug}-c`,
      }),
    ];
    const inBulk = await askPanel("POST", at("/actions/bulkPublish"), {
      documentIds: [story.documentId],
    });

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 409));
    expect(answers.map(({ body }) => body.error.message)).toEqual(
      answers.map(
        () => "This story was killed, and what was killed never returns.",
      ),
    );
    expect(inBulk.status).toBe(400);
    expect(inBulk.body.error.message).toContain(
      "This story was killed, and what was killed never returns.",
    );
    expect(await livesSince("article", story.documentId)).toBeNull();
    const { data } = await tellPanel("GET", at("/:id"));
    expect(data).toMatchObject({
      title: story["title"],
      deck: "Wxyzzy again",
    });
  });

  it("leaves its address to nobody", async () => {
    const answer = await askPanel("POST", collection("article"), {
      title: "Another",
      slug: story.slug,
    });

    expect(answer.status).toBe(400);
  });

  it("may have been withdrawn before", async () => {
    const withdrawn = await buildArticle({}, { live: true });
    await tell("withdraw", "article", withdrawn);

    await tell("kill", "article", withdrawn, { why });

    expect(await kindsOf(withdrawn)).toEqual([
      "published",
      "withdrawn",
      "killed",
    ]);
  });

  it("was never public: then there is nothing to kill", async () => {
    const draft = await buildArticle();

    const answer = await ask("kill", "article", draft, { why });

    expect(answer.status).toBe(409);
    expect(answer.body.error.message).toContain("Readers never had this story");
  });
});

describe("a killed quote", () => {
  it.each([
    ["before", "said."],
    ["after", "said."],
    ["before", `said ${"and said again ".repeat(9)}`],
    ["after", `said ${"and said again ".repeat(9)}`],
  ])(
    "has no words in what became of a schedule that failed %s the kill: it was %s",
    async (when, rest) => {
      const quote = await buildQuote(
        { text: `Wxyzzy ${rest}` },
        { live: true },
      );
      const story = await buildArticle({ displayQuote: to(quote) });
      const planned = await schedule(story);
      await tell("withdraw", "quote", quote);

      if (when === "after") await tell("kill", "quote", quote, { why });
      await makeDue([planned]);
      await settledSchedule(planned);
      if (when === "before") await tell("kill", "quote", quote, { why });

      const { state, outcome } = await settledSchedule(planned);
      expect(state).toBe("failed");
      expect(outcome).toMatch(/quote.* was (taken down|killed)/);
      expect(outcome).not.toMatch(/Wxyzzy|said/);
    },
  );
});

describe("the pictures of a killed story", () => {
  const picture = (image: { id: number }) => ({
    image: image.id,
    alt: "A bridge",
    credit: "Newsroom",
  });
  const block = (image: { id: number }) => ({
    __component: "story.picture",
    ...picture(image),
  });

  it("leave the uploads before the caller is answered, all sizes, also those of older editions", async () => {
    const [lead, old, inText] = [
      await buildImage(undefined, 800),
      await buildImage(undefined, 800),
      await buildImage(undefined, 800),
    ];
    const story = await buildArticle(
      {
        leadPicture: picture(old),
        body: [textBlock("The council voted."), block(inText)],
      },
      { live: true },
    );
    await save("article", story, { leadPicture: picture(lead) });
    await publish("article", story.documentId);
    const urls = [lead, old, inText].flatMap(({ url, formats }) => [
      url,
      ...Object.values(formats ?? {}).map((format) => format.url),
    ]);
    expect(urls.length).toBeGreaterThan(6);
    expect(await statuses(urls)).toEqual(urls.map(() => 200));

    await tell("kill", "article", story, { why });

    expect(await statuses(urls)).toEqual(urls.map(() => 404));
    expect(
      await askDatabase("SELECT id FROM files WHERE id = ANY ($1)", [
        [lead.id, old.id, inText.id],
      ]),
    ).toEqual([]);
    const { data } = await tellPanel(
      "GET",
      collection("article", "/:id", story.documentId),
    );
    expect(data.leadPicture).toMatchObject({ alt: "A bridge", image: null });
  });

  it("stay where something else shows them, live or in a draft, and go with the last that does", async () => {
    const [shown, drafted] = [await buildImage(), await buildImage()];
    const story = await buildArticle(
      {
        leadPicture: picture(shown),
        body: [textBlock("The council voted."), block(drafted)],
      },
      { live: true },
    );
    const other = await buildArticle(
      { leadPicture: picture(shown) },
      { live: true },
    );
    await buildArticle({ leadPicture: picture(drafted) });

    await tell("kill", "article", story, { why });
    expect(await statuses([shown.url, drafted.url])).toEqual([200, 200]);

    await tell("kill", "article", other, { why });
    expect(await statuses([shown.url, drafted.url])).toEqual([404, 200]);
  });

  it("are looked for until their files are gone, also where one is missing already, and again where that is asked: a reader of the log sees a change at least once", async () => {
    const image = await buildImage();
    const story = await buildArticle(
      { leadPicture: picture(image) },
      { live: true },
    );
    await unlink(path.join(".data/test/public", image.url));

    await tell("kill", "article", story, { why });

    expect(
      await askDatabase("SELECT FROM files WHERE id = $1", [image.id]),
    ).toEqual([]);

    await askDatabase(
      "INSERT INTO killed_pictures (document_id, file_id) VALUES ($1, $2)",
      [story.documentId, image.id],
    );
    await askDatabase(
      "UPDATE change_readers SET seq = 0 WHERE name = 'killed-pictures'",
    );
    // Whatever is recorded next waits until the reader has seen all of it again.
    await buildArticle({}, { live: true });

    expect(
      await askDatabase("SELECT FROM killed_pictures WHERE document_id = $1", [
        story.documentId,
      ]),
    ).toEqual([]);
    expect(await statuses([image.url])).toEqual([404]);
  });

  it("are those of a clip too", async () => {
    const poster = await buildImage();
    const clip = await buildVideoClip(
      { poster: picture(poster) },
      { live: true },
    );

    await tell("kill", "video-clip", clip, { why });

    expect(await statuses([poster.url])).toEqual([404]);
  });
});

describe("a killed quote", () => {
  const quoteBlock = (quote: Built) => ({
    __component: "story.quote",
    quote: to(quote),
  });

  /** Is killed by the second test, once the first was refused it. */
  let quote: Built;
  let rewritten: Built;

  beforeAll(async () => {
    quote = await buildQuote({ text: "Qwortle never happened." });
    rewritten = await buildArticle(
      { body: [quoteBlock(quote)] },
      { live: true },
    );
  });

  it("is refused while a live story shows it", async () => {
    const answer = await ask("kill", "quote", quote, { why });

    expect(answer.body.error.message).toContain(
      `This quote cannot be killed while readers see it in the story “${rewritten["title"]}”`,
    );
    expect(await kindsOf(quote)).toEqual(["published"]);
  });

  it("leaves the older editions of stories that held it, and what finds those that came down with it", async () => {
    const down = await buildArticle(
      { body: [quoteBlock(quote)] },
      { live: true },
    );
    await save("article", rewritten, { body: [textBlock("Nothing is left.")] });
    await publishMinor("article", rewritten.documentId);
    await tell("withdraw", "article", down);

    await tell("kill", "quote", quote, { why });

    const left = [
      ...(await changesOf(quote)),
      ...(await changesOf(rewritten)),
      ...(await changesOf(down)),
      ...(await askDatabase<object>(
        "SELECT * FROM editions WHERE document_id = ANY ($1)",
        [[quote.documentId, rewritten.documentId, down.documentId]],
      )),
    ];
    expect(JSON.stringify(left)).not.toMatch(/qwortl/iu);
    expect((await changesOf(rewritten))[0]?.edition.document.title).toBe(
      rewritten["title"],
    );
  });

  it("keeps a story that still names it from going out, and says why", async () => {
    const story = await buildArticle({ body: [quoteBlock(quote)] });

    const answer = await askPanel(
      "POST",
      collection("article", "/:id/actions/publish", story.documentId),
      {},
    );

    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(
      `The quote “${quote["text"]}” was killed and never returns: take it out of the text.`,
    );
  });
});

async function statuses(urls: string[]): Promise<number[]> {
  const answers = await Promise.all(
    urls.map((url) => probe(new URL(url, "http://any").pathname)),
  );
  return answers.map(({ status }) => status);
}
