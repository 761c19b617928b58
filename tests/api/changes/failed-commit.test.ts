import { buildArticle, type Built } from "../../support/builders";
import { ask, kindsOf } from "../../support/log";
import { fromInside } from "../../support/newsroom";
import { askPanel } from "../../support/panel-api";

const STORIES = "/content-manager/collection-types/api::article.article";

const publish = ({ documentId }: Built) =>
  askPanel("POST", `${STORIES}/${documentId}/actions/publish`, {});

/** Lets the database refuse what is recorded of one story, when all else is done. */
async function whileRefused<Result>(
  { documentId }: Built,
  work: () => Promise<Result>,
): Promise<Result> {
  await ask(
    `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'not today'; END $$`,
  );
  await ask(
    `CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON changes DEFERRABLE INITIALLY DEFERRED
     FOR EACH ROW WHEN (NEW.document_id = '${documentId}') EXECUTE FUNCTION refuse()`,
  );
  try {
    return await work();
  } finally {
    await ask("DROP FUNCTION refuse CASCADE");
  }
}

describe("a transaction that was not committed", () => {
  it("is no publication, when the database refuses at the very end", async () => {
    const story = await buildArticle();

    const refused = await whileRefused(story, () => publish(story));
    const kinds = await kindsOf(story);
    const again = await publish(story);

    expect(refused.status).toBe(500);
    expect(JSON.stringify(refused.body)).not.toContain("not today");
    expect(kinds).toEqual([]);
    expect(again.status).toBe(200);
    expect(await kindsOf(story)).toEqual(["published"]);
  });

  it("is an error, when a statement failed and nobody was told", async () => {
    const { outcome } = await fromInside();

    expect(outcome).toContain("The database took everything back");
  });
});
