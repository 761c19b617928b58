import type { Knex } from "knex";

/** A plan that nobody took off: a later save did, and whoever planned it may not know. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(
    `ALTER TABLE schedules ADD COLUMN overtaken boolean NOT NULL DEFAULT false`,
  );
  await knex.raw(
    `COMMENT ON COLUMN schedules.overtaken IS 'a save of what was approved took it off: the home says so until somebody has seen to it'`,
  );
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error("Migrations only go forward here: restore a backup to go back."),
  );
}
