import type { Knex } from "knex";

/**
 * The pictures of killed documents that are still to be looked at: each leaves the media library unless something else
 * shows it. A row stays until that is decided, so that an interrupted clean-up goes on where it was.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE TABLE killed_pictures (
      document_id text NOT NULL,
      file_id     int NOT NULL,
      PRIMARY KEY (document_id, file_id)
    )`);
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error("Migrations only go forward here: restore a backup to go back."),
  );
}
