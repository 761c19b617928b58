import type { Knex } from "knex";

/** A hand-over ends with the changes it was about: who throws them away throws it away. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    ALTER TABLE handovers
      DROP CONSTRAINT handovers_kind_check,
      ADD CONSTRAINT handovers_kind_check CHECK (kind IN ('ready', 'sent-back', 'discarded'))`);
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error("Migrations only go forward here: restore a backup to go back."),
  );
}
