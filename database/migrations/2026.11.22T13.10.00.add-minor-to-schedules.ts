import type { Knex } from "knex";

/** The word of whoever planned it, given again when it goes out. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(
    `ALTER TABLE schedules ADD COLUMN minor boolean NOT NULL DEFAULT false`,
  );
  await knex.raw(
    `COMMENT ON COLUMN schedules.minor IS 'an editor says that the change of a live story is minor and needs no correction'`,
  );
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error("Migrations only go forward here: restore a backup to go back."),
  );
}
