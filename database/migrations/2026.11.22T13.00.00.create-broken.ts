import type { Knex } from "knex";

/** Live stories that a change of one of their quotes or clips has broken: until they are mended or come down. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE TABLE broken (
      document_id text PRIMARY KEY,
      type        text NOT NULL,
      findings    json NOT NULL,
      cause       json NOT NULL,
      at          timestamptz NOT NULL
    )`);
  await knex.raw(
    `COMMENT ON COLUMN broken.findings IS 'what the checks that keep a story in say of its last edition, as docs/CHECKS.md lists them'`,
  );
  await knex.raw(
    `COMMENT ON COLUMN broken.cause IS 'the type and documentId of the quote or clip whose change broke it first'`,
  );
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error("Migrations only go forward here: restore a backup to go back."),
  );
}
