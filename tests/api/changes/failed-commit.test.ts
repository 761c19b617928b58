import { buildArticle } from "../../support/builders";
import { ask, kindsOf } from "../../support/log";
import { startNewsroom, type OwnNewsroom } from "../../support/newsroom";
import { askPanel } from "../../support/panel-api";
import { runOnDatabase } from "../../support/run-on-database";

const STORIES = "/content-manager/collection-types/api::article.article";

let own: OwnNewsroom;

beforeAll(async () => {
  own = await startNewsroom();
});
afterAll(() => own.stop());

const publish = (documentId: string) =>
  askPanel("POST", `${STORIES}/${documentId}/actions/publish`, {}, own);

describe("a transaction that was not committed", () => {
  it("is no publication, when the database refuses at the very end", async () => {
    const story = await buildArticle({}, { desk: own });
    await ask(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'not today'; END $$`,
      [],
      own,
    );
    await ask(
      `CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON changes DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()`,
      [],
      own,
    );

    const refused = await publish(story.documentId);
    await ask("DROP TRIGGER refuse ON changes", [], own);
    const kinds = await kindsOf(story, own);
    const again = await publish(story.documentId);

    expect(refused.status).toBe(500);
    expect(JSON.stringify(refused.body)).not.toContain("not today");
    expect(kinds).toEqual([]);
    expect(again.status).toBe(200);
    expect(await kindsOf(story, own)).toEqual(["published"]);
  });

  it("is an error, when a statement failed and nobody was told", async () => {
    const printed = await runOnDatabase(
      ["tests/support/keep-an-error.mjs"],
      own.databaseUrl,
    );

    expect(printed).toContain("OUTCOME The database took everything back");
  });
});
