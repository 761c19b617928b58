import type { Knex } from "knex";

/** Who handed a draft over for an edit, and who sent it back with which words. Rows are only ever added. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE TABLE handovers (
      id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      type         text NOT NULL,
      document_id  text NOT NULL,
      kind         text NOT NULL CHECK (kind IN ('ready', 'sent-back')),
      at           timestamptz NOT NULL DEFAULT clock_timestamp(),
      actor_id     int,
      actor        text,
      comment      text,
      after_change bigint NOT NULL
    )`);
  await knex.raw(
    `CREATE INDEX handovers_document_idx ON handovers (document_id, id)`,
  );
  await knex.raw(
    `COMMENT ON COLUMN handovers.after_change IS 'id of the document''s last change then, 0 before its first: a later one of its own ends the hand-over'`,
  );
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error("Migrations only go forward here: restore a backup to go back."),
  );
}
