import type { Knex } from "knex";

/**
 * Who owns an address. The primary key is the rule "a slug belongs to one document": two writers that ask for one
 * slug at the same instant meet here, and not in application code.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE TABLE addresses (
      type        text NOT NULL,
      slug        text NOT NULL,
      document_id text NOT NULL,
      state       text NOT NULL CHECK (state IN ('reserved', 'live', 'moved', 'gone')),
      claimed_at  timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (type, slug)
    )`);
  await knex.raw(
    `CREATE INDEX addresses_document_idx ON addresses (type, document_id)`,
  );
  // A document answers at one address; its older ones lead there.
  await knex.raw(
    `CREATE UNIQUE INDEX addresses_one_live_idx ON addresses (type, document_id) WHERE state = 'live'`,
  );
  await knex.raw(
    `COMMENT ON TABLE addresses IS 'reserved: a draft has it; live: answers; moved: leads to the live one; gone: came down'`,
  );
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error("Migrations only go forward here: restore a backup to go back."),
  );
}
