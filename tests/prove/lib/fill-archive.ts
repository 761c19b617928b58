import type { Built } from "../../support/builders";
import type { Database } from "./database";
import type { archiveWriter } from "./archive-writer";

/** An author, and how many of the archive's stories are signed by nobody else. */
export interface Signature {
  author: Built;
  stories: number;
}

/** Live stories with one author alone each; answers the documentIds of each author's. */
export async function fillArchive(
  writer: Awaited<ReturnType<typeof archiveWriter>>,
  database: Database,
  signatures: readonly Signature[],
): Promise<string[][]> {
  const before = await storyIds(database);
  const total = signatures.reduce((sum, { stories }) => sum + stories, 0);
  await writer.write(total);
  const added = (await storyIds(database)).filter((id) => !before.includes(id));

  const signed = signatures.map(({ stories }) => added.splice(0, stories));
  for (const [place, { author }] of signatures.entries())
    await database.rows(SIGN, [signed[place], author.documentId, author["name"]]); // prettier-ignore
  // Only now: with the author as it stands.
  await writer.record();
  return signed;
}

async function storyIds(database: Database): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(
    "SELECT DISTINCT document_id AS id FROM articles",
  );
  return rows.map(({ id }) => id);
}

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
