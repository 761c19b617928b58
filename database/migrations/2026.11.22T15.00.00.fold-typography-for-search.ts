import type { Knex } from "knex";

/**
 * What PostgreSQL takes for a letter depends on the database's locale, and where that is C it is everything beyond ASCII:
 * “bridge and bridge—closed were one word each. Here typography becomes what a typewriter has, before anything is looked
 * for in it. By code points, because classes like [[:punct:]] follow the locale too.
 */
export async function up(knex: Knex): Promise<void> {
  await plain(knex);
  await vectors(knex);
  await headline(knex);
  await wordsOfEditions(knex);
}

/** Soft hyphens, joiners, marks of direction, byte order marks: what has no width is no part of a word. */
const INVISIBLE = String.raw`[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]`;
/** Double, low and angled ones, and the primes of inches. */
const QUOTATION_MARKS = String.raw`[\u00AB\u00BB\u201C-\u201F\u2033\u2036\u2039\u203A]`;
/** Single ones, primes, an accent by itself, and the letters that some languages write for an apostrophe. */
const APOSTROPHES = String.raw`[\u00B4\u2018-\u201B\u2032\u2035\u02BB-\u02BD]`;
const HYPHENS = String.raw`[\u2010\u2011]`;
/**
 * What else is neither a letter, a digit nor an accent: spaces, dashes (never a hyphen, which before a word would mean
 * "not"), ellipses, bullets, signs, pictures. And `<`, behind which the parser would take words for markup.
 */
const SEPARATORS = [
  String.raw`<\u0080-\u00A9\u00AC\u00AE-\u00B1\u00B6-\u00B8\u00BF\u00D7\u00F7`, // Latin: ¡ £ § © ° · ¿ × ÷
  String.raw`\u1680\u2000-\u206F\u2E00-\u2E7F`, // spaces and punctuation
  String.raw`\u20A0-\u20CF\u2117\u2120\u2122\u2190-\u245F\u2500-\u2BFF`, // currencies, ™, arrows, mathematics, drawings
  String.raw`\u3000-\u3003\u3008-\u3020\u3030\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65`, // East Asia
  String.raw`\uE000-\uF8FF\uFE00-\uFE0F\uFFFC\uFFFD\U0001F000-\U0001FAFF`, // private use, objects, pictures
].join("");

/** Each character becomes one, but for those without a width: newsroom_headline counts on it. */
async function plain(knex: Knex): Promise<void> {
  const folded = [
    [INVISIBLE, ""],
    [QUOTATION_MARKS, '"'],
    [APOSTROPHES, "''"],
    [HYPHENS, "-"],
    [`[${SEPARATORS}]`, " "],
  ].reduce(
    (inner, [from, to]) => `regexp_replace(${inner}, '${from}', '${to}', 'g')`,
    "told",
  );
  await knex.raw(`
    CREATE FUNCTION newsroom_plain(told text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
      SELECT ${folded}
    $$`);
  await knex.raw(
    `COMMENT ON FUNCTION newsroom_plain IS 'text as words are looked for in it: no text becomes a tsvector or a tsquery without'`,
  );
}

async function vectors(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE FUNCTION words_vector(title text, deck text, quoted text, body text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT setweight(to_tsvector('newsroom', newsroom_plain(coalesce(title, ''))), 'A')
        || setweight(to_tsvector('newsroom', newsroom_plain(coalesce(deck, ''))), 'B')
        || setweight(to_tsvector('newsroom', newsroom_plain(coalesce(quoted, ''))), 'C')
        || setweight(to_tsvector('newsroom', newsroom_plain(coalesce(body, ''))), 'D')
    $$`);
  await knex.raw(`
    CREATE OR REPLACE FUNCTION names_vector(named text[]) RETURNS tsvector LANGUAGE sql STABLE AS $$
      SELECT setweight(to_tsvector('newsroom', newsroom_plain(coalesce(string_agg(title, ' ; ' ORDER BY document_id), ''))), 'C')
      FROM editions WHERE document_id = ANY (named) AND status = 'live'
    $$`);
}

/**
 * ts_headline, with the typography that the text has. Matches are found in the folded text; what is shown is cut from the
 * text itself, at the same places. U+E000 and U+E001 stand around a match, U+E002 between fragments: `how` names them, and the
 * text has none. Where a word was too long for the parser (2,047 bytes) it is left out, and its fragment is shown folded.
 */
async function headline(knex: Knex): Promise<void> {
  await knex.raw(String.raw`
    CREATE FUNCTION newsroom_headline(told text, asked tsquery, how text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
    DECLARE
      visible  text := regexp_replace(told, '${INVISIBLE}', '', 'g');
      folded   text := newsroom_plain(told);
      place    int := 1;
      found    int;
      fragment text;
      piece    text;
      shown    text := '';
    BEGIN
      FOREACH fragment IN ARRAY string_to_array(ts_headline('newsroom', folded, asked, how), U&'\E002') LOOP
        IF shown <> '' THEN
          shown := shown || U&'\E002';
        END IF;
        found := strpos(substr(folded, place), translate(fragment, U&'\E000\E001', ''));
        IF found = 0 THEN
          shown := shown || fragment;
          CONTINUE;
        END IF;
        place := place + found - 1;
        FOR piece IN SELECT match[1] FROM regexp_matches(fragment, '[\uE000\uE001]|[^\uE000\uE001]+', 'g') AS match LOOP
          IF piece IN (U&'\E000', U&'\E001') THEN
            shown := shown || piece;
          ELSE
            shown := shown || substr(visible, place, length(piece));
            place := place + length(piece);
          END IF;
        END LOOP;
      END LOOP;
      RETURN shown;
    END $$`);
}

/** The vectors of what is or was public, from the last edition of each: what editions:rebuild would write. */
async function wordsOfEditions(knex: Knex): Promise<void> {
  await knex.raw(`
    UPDATE editions
    SET words = told.words
    FROM editions AS derived
    CROSS JOIN LATERAL (
      SELECT changes.edition
      FROM changes
      WHERE changes.document_id = derived.document_id AND changes.hash IS NOT NULL
      ORDER BY id DESC
      LIMIT 1
    ) AS last
    CROSS JOIN LATERAL json_to_record(last.edition -> 'document') AS document (
      kicker text, deck text, description text, attribution text, occasion text, transcript text, bio text, quotes json
    )
    CROSS JOIN LATERAL (
      SELECT string_agg(concat_ws(' ', part ->> 'text', part ->> 'attribution'), ' ' ORDER BY place) AS quoted
      FROM json_array_elements(document.quotes) WITH ORDINALITY AS held (ref, place)
      CROSS JOIN LATERAL (SELECT last.edition -> 'parts' -> (ref ->> 'documentId') AS part) AS parts
    ) AS held
    CROSS JOIN LATERAL (
      SELECT CASE derived.type
        WHEN 'article' THEN words_vector(derived.title, concat_ws(' ', kicker, deck), held.quoted, derived.body_text)
        WHEN 'quote' THEN words_vector(derived.title, NULL, concat_ws(' ', attribution, occasion), NULL)
        WHEN 'video-clip' THEN words_vector(derived.title, description, NULL, transcript)
        ELSE words_vector(derived.title, NULL, NULL, coalesce(bio, description))
      END AS words
    ) AS told
    WHERE editions.document_id = derived.document_id AND editions.words IS NOT NULL`);
  await knex.raw(
    `UPDATE editions SET search = words || names_vector(refs) WHERE words IS NOT NULL`,
  );
}

export function down(): Promise<void> {
  return Promise.reject(
    new Error("Migrations only go forward here: restore a backup to go back."),
  );
}
