import type { Knex } from "knex";

/**
 * Who saved which draft when, and a short hash of each field as it then stood: with two of these rows a refusal can say
 * what somebody else changed. The words themselves are not kept here.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE TABLE saves (
      id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      document_id text NOT NULL,
      type        text NOT NULL,
      at          timestamptz NOT NULL,
      action      text NOT NULL,
      actor_id    int,
      actor       text,
      fields      json NOT NULL
    )`);
  await knex.raw(`CREATE INDEX saves_document_idx ON saves (document_id, id)`);
  await knex.raw(
    `COMMENT ON COLUMN saves.at IS 'updated_at of the draft that this save left: the name of its state'`,
  );
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error("Migrations only go forward here: restore a backup to go back."),
  );
}
