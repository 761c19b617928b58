import {
  buildArticle,
  buildAuthor,
  buildPerson,
  buildQuote,
  buildVideoClip,
  type Built,
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

const live = () => buildArticle({}, { live: true, desk: own });
const withdraw = ({ documentId }: Built) =>
  tellPanel("POST", `${STORIES}/${documentId}/actions/unpublish`, {}, own);
const killPath = (type: string, { documentId }: Built) =>
  `/admin/newsroom/${type}/${documentId}/kill`;
const kill = (type: string, document: Built) =>
  tellPanel(
    "POST",
    killPath(type, document),
    { why: "It is not true.", confirm: document.slug ?? "kill" },
    own,
  );

// One newsroom through its life: each run of a command loads a whole newsroom, so each looks after all that it can.
describe("npm run changes:backfill", () => {
  let forgotten: Built;
  let lost: Built;
  let cameDown: Built;
  let renumbered: Built;
  let returned: Built;
  let printed: string;

  beforeAll(async () => {
    forgotten = await live();
    await forget(forgotten);

    lost = await live();
    await ask("DELETE FROM articles WHERE document_id = $1", [lost.documentId], own); // prettier-ignore

    cameDown = await live();
    await withdraw(cameDown);
    await forget(cameDown);

    renumbered = await live();
    await ask(
      "UPDATE editions SET row_id = row_id + 1000000 WHERE document_id = $1",
      [renumbered.documentId],
      own,
    );

    returned = await live();
    await kill("article", returned);
    await ask(
      `INSERT INTO articles (document_id, title, slug, created_at, updated_at, published_at, date_published)
       SELECT document_id, title, slug, now(), now(), now(), now() FROM articles WHERE document_id = $1`,
      [returned.documentId],
      own,
    );

    printed = await backfill();
  }, 120_000);

  it("records what readers see and the log does not know of", async () => {
    expect(await kindsOf(forgotten, own)).toEqual(["published"]);
  });

  it("records that a live story is gone from the tables, as after an import", async () => {
    expect(await kindsOf(lost, own)).toEqual(["published", "withdrawn"]);
  });

  it("knows what came down before there was a log: taken down, and not new", async () => {
    expect(await kindsOf(cameDown, own)).toEqual(["withdrawn"]);
    const restored = await askPanel(
      "POST",
      `/admin/newsroom/article/${cameDown.documentId}/restore`,
      {},
      own,
    );
    expect([restored.status, restored.body.error.message]).toEqual([
      409,
      "What readers had of this story was not recorded: look at its draft, and publish that instead.",
    ]);
  });

  it("takes rows with other ids that say the same for what they are", async () => {
    expect(await kindsOf(renumbered, own)).toEqual(["published"]);
  });

  it("takes down what was killed and came back, as with an older backup", async () => {
    expect(printed).toContain(`The story ${returned.documentId} was killed`);
    expect(await kindsOf(returned, own)).toEqual(["published", "killed"]);
    expect(
      await ask(
        "SELECT id FROM articles WHERE document_id = $1 AND published_at IS NOT NULL",
        [returned.documentId],
        own,
      ),
    ).toEqual([]);
  });

  it("says how many documents it brought in line: the first four", () => {
    expect(printed).toContain("documents, 4.");
  });

  it("records nothing twice, and finds the stories of a newsroom from before typography was folded anew", async () => {
    await tellTypography();
    const before = await editions();
    expect(before.length).toBeGreaterThan(10);
    for (const statement of UNFOLDED) await ask(statement, [], own);
    expect(await editions()).not.toEqual(before);

    const again = await backfill();

    expect(again).not.toContain("Recorded");
    expect(again).not.toContain("was killed");
    expect(await editions()).toEqual(before);
    expect(await kindsOf(cameDown, own)).toEqual(["withdrawn"]);
  }, 120_000);

  it("lets kill what it found taken down", async () => {
    const { status } = await askPanel(
      "POST",
      killPath("article", cameDown),
      { why: "It is not true.", confirm: cameDown.slug },
      own,
    );

    expect(status).toBe(200);
  });
});

describe("npm run editions:rebuild", () => {
  it("derives from the log exactly what publishing wrote, also of what came down, and of what held a killed quote", async () => {
    await withdraw(await live());
    await kill("article", await live());
    const never = await buildQuote({}, { live: true, desk: own });
    await withdraw(
      await buildArticle(
        { body: [{ __component: "story.quote", quote: to(never) }] },
        { live: true, desk: own },
      ),
    );
    await kill("quote", never);
    const before = await editions();

    const printed = await rebuild();

    expect(printed).toContain(`the editions of ${before.length} documents`);
    expect(await editions()).toEqual(before);
  }, 60_000);
});

/** A story with typographic marks wherever words are found. */
async function tellTypography(): Promise<void> {
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
}

/** As the migration found it. */
const UNFOLDED = [
  "DELETE FROM strapi_migrations WHERE name LIKE '%fold-typography%'",
  "DROP FUNCTION newsroom_headline",
  "DROP FUNCTION words_vector",
  "DROP FUNCTION newsroom_plain",
  `UPDATE editions SET words = to_tsvector('newsroom', title), search = to_tsvector('newsroom', title) WHERE words IS NOT NULL`,
];
