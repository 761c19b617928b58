import { runSeed } from "../../seeds/run-seed";
import type { Built } from "../../support/builders";
import type { Database } from "./database";
import type { SupervisedNewsroom } from "./supervised-newsroom";

/** So many live stories of one author alone; answers their documentIds. */
export async function fillArchive(
  newsroom: SupervisedNewsroom,
  database: Database,
  author: Built,
  stories: number,
): Promise<string[]> {
  const before = await storyIds(database);
  const { databaseUrl } = newsroom;
  await runSeed({ databaseUrl, TZ: "UTC" }, "--archive", String(stories));
  const added = (await storyIds(database)).filter((id) => !before.includes(id));

  await database.rows(SIGN, [added, author.documentId, author["name"]]);
  await database.rows(FORGET, [added]);
  await database.rows("DELETE FROM changes WHERE document_id = ANY ($1)", [
    added,
  ]);
  // What the log does not know of is recorded at the start: with the author as it stands now.
  await newsroom.killAndRestart();
  return added;
}

async function storyIds(database: Database): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(
    "SELECT DISTINCT document_id AS id FROM articles",
  );
  return rows.map(({ id }) => id);
}

const FORGET = "DELETE FROM editions WHERE document_id = ANY ($1)";

/** Parameters: stories, author, name. */
const SIGN = `
  WITH rows AS (
    UPDATE articles SET byline = $3 WHERE document_id = ANY ($1) RETURNING id
  ),
  gone AS (
    DELETE FROM articles_authors_lnk WHERE article_id IN (SELECT id FROM rows) AND author_ord > 1
  )
  UPDATE articles_authors_lnk
  SET author_id = (SELECT id FROM authors WHERE document_id = $2)
  WHERE article_id IN (SELECT id FROM rows) AND author_ord = 1`;
