import type { Knex } from "knex";

/**
 * The log of everything that readers were ever shown, and what it comes to now.
 * `changes` is append-only; `editions` is derived from it, one row for each document that is or was public.
 */
export async function up(knex: Knex): Promise<void> {
  await searchConfiguration(knex);
  await changes(knex);
  await editions(knex);
  await seqAtCommit(knex);
  await readers(knex);
}

/** English stemming with accents folded, so that "Zoe" finds "Zoë" and "resumed" finds "resume". */
async function searchConfiguration(knex: Knex): Promise<void> {
  await knex.raw(`CREATE EXTENSION IF NOT EXISTS unaccent`);
  await knex.raw(`CREATE TEXT SEARCH CONFIGURATION newsroom (COPY = english)`);
  await knex.raw(
    `ALTER TEXT SEARCH CONFIGURATION newsroom ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem`,
  );
  await knex.raw(
    `ALTER TEXT SEARCH CONFIGURATION newsroom ALTER MAPPING FOR numhword, hword_numpart, numword WITH unaccent, simple`,
  );
}

async function changes(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE TABLE changes (
      id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      seq         bigint UNIQUE,
      at          timestamptz NOT NULL DEFAULT clock_timestamp(),
      type        text NOT NULL,
      document_id text NOT NULL,
      kind        text NOT NULL CHECK (kind IN
                    ('published', 'updated', 'corrected', 'withdrawn', 'restored', 'killed', 'moved')),
      version     int NOT NULL CHECK (version > 0),
      slug        text,
      aliases     text[] NOT NULL DEFAULT '{}',
      edition     json,
      hash        text,
      actor_id    int,
      actor       text,
      why         text,
      cause       json
    )`);
  await knex.raw(
    `CREATE INDEX changes_document_idx ON changes (document_id, id)`,
  );
  await knex.raw(`CREATE INDEX changes_kind_idx ON changes (kind, seq)`);
  await knex.raw(
    `COMMENT ON COLUMN changes.seq IS 'order of commit, drawn at commit; null until then, so follow seq and key by id'`,
  );
  await knex.raw(
    `COMMENT ON COLUMN changes.version IS 'number of the edition that this row brought, or of the last one where it brought none'`,
  );
  await knex.raw(
    `COMMENT ON COLUMN changes.edition IS 'the public form then; null where the document came down, and for all rows of a killed one'`,
  );
  await knex.raw(
    `COMMENT ON COLUMN changes.aliases IS 'addresses that lead elsewhere since this change'`,
  );
}

async function editions(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE TABLE editions (
      document_id    text PRIMARY KEY,
      type           text NOT NULL,
      status         text NOT NULL CHECK (status IN ('live', 'withdrawn', 'killed')),
      change_id      bigint NOT NULL REFERENCES changes (id),
      seq            bigint,
      version        int NOT NULL,
      row_id         int,
      slug           text,
      title          text,
      hash           text,
      refs           text[] NOT NULL DEFAULT '{}',
      parts          text[] NOT NULL DEFAULT '{}',
      date_published timestamptz,
      date_modified  timestamptz,
      body_html      text,
      body_text      text,
      word_count     int,
      words          tsvector,
      search         tsvector
    )`);
  await knex.raw(`CREATE INDEX editions_refs_idx ON editions USING gin (refs)`);
  await knex.raw(
    `CREATE INDEX editions_parts_idx ON editions USING gin (parts)`,
  );
  await knex.raw(
    `CREATE INDEX editions_search_idx ON editions USING gin (search) WHERE status = 'live'`,
  );
  await knex.raw(
    `CREATE INDEX editions_newest_idx ON editions (type, date_published DESC, document_id DESC) WHERE status = 'live'`,
  );
  await knex.raw(
    `COMMENT ON COLUMN editions.row_id IS 'the published row in Strapi''s table that was recorded last; another one there is a change that was not'`,
  );
  await knex.raw(
    `COMMENT ON COLUMN editions.refs IS 'documentIds of the authors, people, topics and sections that it names: readers join them'`,
  );
  await knex.raw(
    `COMMENT ON COLUMN editions.parts IS 'documentIds of the quotes and clips that its edition holds'`,
  );
  // What its reference data is called, as part of what finds a document.
  await knex.raw(`
    CREATE FUNCTION names_vector(named text[]) RETURNS tsvector LANGUAGE sql STABLE AS $$
      SELECT setweight(to_tsvector('newsroom', coalesce(string_agg(title, ' ; ' ORDER BY document_id), '')), 'C')
      FROM editions WHERE document_id = ANY (named) AND status = 'live'
    $$`);
}

/**
 * The order of `seq` is the order in which changes become visible: the number is drawn at COMMIT, under a lock that ends
 * when the transaction is visible. So whoever reads "after seq N" never misses a row that appears later with a smaller one.
 */
async function seqAtCommit(knex: Knex): Promise<void> {
  await knex.raw(`CREATE SEQUENCE changes_seq`);
  await knex.raw(`
    CREATE FUNCTION changes_draw_seq() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      number bigint;
    BEGIN
      PERFORM pg_advisory_xact_lock(7201002);
      number := nextval('changes_seq');
      UPDATE changes SET seq = number, at = clock_timestamp() WHERE id = NEW.id;
      UPDATE editions SET seq = number WHERE document_id = NEW.document_id AND change_id = NEW.id;
      PERFORM pg_notify('changes', number::text);
      RETURN NULL;
    END $$`);
  await knex.raw(`
    CREATE CONSTRAINT TRIGGER changes_seq_at_commit AFTER INSERT ON changes
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION changes_draw_seq()`);
}

async function readers(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE TABLE change_readers (
      name text PRIMARY KEY,
      seq  bigint NOT NULL
    )`);
  await knex.raw(
    `COMMENT ON TABLE change_readers IS 'how far each lasting reader of the log has come'`,
  );
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error("Migrations only go forward here: restore a backup to go back."),
  );
}
