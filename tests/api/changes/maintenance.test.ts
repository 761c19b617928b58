import {
  buildArticle,
  buildAuthor,
  buildPerson,
  buildQuote,
  buildVideoClip,
  publish,
  to,
} from "../../support/builders";
import { ask, kindsOf } from "../../support/log";
import { startNewsroom, type OwnNewsroom } from "../../support/newsroom";
import { askPanel, tellPanel } from "../../support/panel-api";
import { runOnDatabase } from "../../support/run-on-database";

const STORIES = "/content-manager/collection-types/api::article.article";

let own: OwnNewsroom;

beforeAll(async () => {
  own = await startNewsroom();
});
afterAll(() => own.stop());

const backfill = () =>
  runOnDatabase(["dist/scripts/changes-backfill.js"], own.databaseUrl);
const rebuild = () =>
  runOnDatabase(["dist/scripts/editions-rebuild.js"], own.databaseUrl);
const editions = () =>
  ask<{ document_id: string }>(
    "SELECT to_jsonb(editions) AS row FROM editions ORDER BY document_id",
    [],
    own,
  );

/** As in a newsroom that is older than its log. */
async function forget({ documentId }: { documentId: string }): Promise<void> {
  for (const table of ["editions", "changes"])
    await ask(`DELETE FROM ${table} WHERE document_id = $1`, [documentId], own);
}

describe("npm run editions:rebuild", () => {
  it("derives from the log exactly what publishing wrote, also of what came down, and of what held a killed quote", async () => {
    const desk = own;
    const gone = await buildArticle({}, { live: true, desk });
    await tellPanel(
      "POST",
      `${STORIES}/${gone.documentId}/actions/unpublish`,
      {},
      desk,
    );
    const killed = await buildArticle({}, { live: true, desk });
    await tellPanel(
      "POST",
      `/admin/newsroom/article/${killed.documentId}/kill`,
      { why: "It is not true.", confirm: killed.slug },
      desk,
    );
    const never = await buildQuote({}, { live: true, desk });
    const told = await buildArticle(
      { body: [{ __component: "story.quote", quote: to(never) }] },
      { live: true, desk },
    );
    await tellPanel(
      "POST",
      `${STORIES}/${told.documentId}/actions/unpublish`,
      {},
      desk,
    );
    await tellPanel(
      "POST",
      `/admin/newsroom/quote/${never.documentId}/kill`,
      { why: "It was never said.", confirm: "kill" },
      desk,
    );
    const before = await editions();

    const printed = await rebuild();

    expect(printed).toContain(`the editions of ${before.length} documents`);
    expect(await editions()).toEqual(before);
  });
});

describe("a newsroom from before typography was folded", () => {
  it("finds its stories anew when it starts next", async () => {
    const speaker = await buildPerson(
      { name: "Sam O’Speaker", description: "A «speaker»" },
      { desk: own },
    );
    const quote = await buildQuote(
      {
        text: "“Closed,” we said…",
        attribution: "the mayor—our own",
        occasion: "the council’s «meeting»",
        speaker: to(speaker),
      },
      { live: true, desk: own },
    );
    const clip = await buildVideoClip(
      { description: "The bridge—closed.", transcript: "“We’re closed.”" },
      { desk: own },
    );
    await publish("video-clip", clip.documentId, own);
    await buildAuthor({ bio: "Ann’s “own” words." }, { desk: own });
    await buildArticle(
      {
        title: "“Bridge closed”",
        kicker: "City—now",
        deck: "We’re told…",
        people: to(speaker),
        body: [
          { __component: "story.quote", quote: to(quote) },
          { __component: "story.clip", clip: to(clip) },
        ],
      },
      { live: true, desk: own },
    );
    const before = await editions();
    expect(before.length).toBeGreaterThan(10);
    for (const statement of UNFOLDED) await ask(statement, [], own);
    expect(await editions()).not.toEqual(before);

    await backfill();

    expect(await editions()).toEqual(before);
  });
});

/** As the migration found it. */
const UNFOLDED = [
  "DELETE FROM strapi_migrations WHERE name LIKE '%fold-typography%'",
  "DROP FUNCTION newsroom_headline",
  "DROP FUNCTION words_vector",
  "DROP FUNCTION newsroom_plain",
  `UPDATE editions SET words = to_tsvector('newsroom', title), search = to_tsvector('newsroom', title) WHERE words IS NOT NULL`,
];

describe("npm run changes:backfill", () => {
  it("records what readers see and the log does not know of, and nothing twice", async () => {
    const story = await buildArticle({}, { live: true, desk: own });
    await forget(story);

    const first = await backfill();
    const second = await backfill();

    expect(first).toContain("documents, 1.");
    expect(second).not.toContain("Recorded");
    expect(await kindsOf(story, own)).toEqual(["published"]);
  });

  it("records that a live story is gone from the tables, as after an import", async () => {
    const story = await buildArticle({}, { live: true, desk: own });
    await ask(
      "DELETE FROM articles WHERE document_id = $1",
      [story.documentId],
      own,
    );

    await backfill();

    expect(await kindsOf(story, own)).toEqual(["published", "withdrawn"]);
  });

  it("knows what came down before there was a log: taken down, and not new", async () => {
    const story = await buildArticle({}, { live: true, desk: own });
    await tellPanel(
      "POST",
      `${STORIES}/${story.documentId}/actions/unpublish`,
      {},
      own,
    );
    await forget(story);

    await backfill();

    expect(await kindsOf(story, own)).toEqual(["withdrawn"]);
    await backfill();
    expect(await kindsOf(story, own)).toEqual(["withdrawn"]);
    const restored = await askPanel(
      "POST",
      `/admin/newsroom/article/${story.documentId}/restore`,
      {},
      own,
    );
    expect([restored.status, restored.body.error.message]).toEqual([
      409,
      "What readers had of this story was not recorded: look at its draft, and publish that instead.",
    ]);
    const killed = await askPanel(
      "POST",
      `/admin/newsroom/article/${story.documentId}/kill`,
      { why: "It is not true.", confirm: story.slug },
      own,
    );
    expect(killed.status).toBe(200);
    const before = await editions();
    await rebuild();
    expect(await editions()).toEqual(before);
  });

  it("takes rows with other ids that say the same for what they are", async () => {
    const story = await buildArticle({}, { live: true, desk: own });
    await ask(
      "UPDATE editions SET row_id = row_id + 1000000 WHERE document_id = $1",
      [story.documentId],
      own,
    );

    await backfill();

    expect(await kindsOf(story, own)).toEqual(["published"]);
    expect(await backfill()).not.toContain("Recorded");
  });

  it("takes down what was killed and came back, as with an older backup", async () => {
    const story = await buildArticle({}, { live: true, desk: own });
    await tellPanel(
      "POST",
      `/admin/newsroom/article/${story.documentId}/kill`,
      { why: "It is not true.", confirm: story.slug },
      own,
    );
    await ask(
      `INSERT INTO articles (document_id, title, slug, created_at, updated_at, published_at, date_published)
       SELECT document_id, title, slug, now(), now(), now(), now() FROM articles WHERE document_id = $1`,
      [story.documentId],
      own,
    );

    const printed = await backfill();

    expect(printed).toContain(`The story ${story.documentId} was killed`);
    expect(await kindsOf(story, own)).toEqual(["published", "killed"]);
    expect(
      await ask(
        "SELECT id FROM articles WHERE document_id = $1 AND published_at IS NOT NULL",
        [story.documentId],
        own,
      ),
    ).toEqual([]);
    expect(await backfill()).not.toContain("was killed");
  });
});
