import type { Knex } from "knex";

/** What goes out or comes down by itself. Rows stay when they are done: they say what became of them. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE TABLE schedules (
      id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      type        text NOT NULL,
      document_id text NOT NULL,
      action      text NOT NULL CHECK (action IN ('publish', 'withdraw')),
      due_at      timestamptz NOT NULL,
      draft_hash  text,
      approved    json NOT NULL DEFAULT '{}',
      parts       text[] NOT NULL DEFAULT '{}',
      actor_id    int,
      actor       text,
      why         text,
      state       text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'off', 'failed')),
      outcome     text,
      created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
      settled_at  timestamptz,
      CHECK ((state = 'pending') = (settled_at IS NULL)),
      CHECK ((action = 'publish') = (draft_hash IS NOT NULL))
    )`);
  await knex.raw(
    `CREATE INDEX schedules_due_idx ON schedules (due_at, id) WHERE state = 'pending'`,
  );
  await knex.raw(
    `CREATE UNIQUE INDEX schedules_one_pending_idx ON schedules (document_id, action) WHERE state = 'pending'`,
  );
  await knex.raw(
    `CREATE INDEX schedules_document_idx ON schedules (document_id, id)`,
  );
  await knex.raw(
    `CREATE INDEX schedules_parts_idx ON schedules USING gin (parts) WHERE state = 'pending'`,
  );
  await knex.raw(
    `COMMENT ON COLUMN schedules.draft_hash IS 'of the draft that was approved: another one never goes out'`,
  );
  await knex.raw(
    `COMMENT ON COLUMN schedules.approved IS 'a short hash of each of its fields and new parts, to say what differs'`,
  );
  await knex.raw(
    `COMMENT ON COLUMN schedules.parts IS 'its quotes and clips that readers never had, by documentId: they go out with it'`,
  );
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error("Migrations only go forward here: restore a backup to go back."),
  );
}
