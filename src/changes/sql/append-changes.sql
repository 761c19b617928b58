-- Appends changes to the log and brings their documents' rows in editions in line with it, in one statement.
-- `seq` follows at commit. A change that takes a document down brings no edition: what the last one was stays,
-- but for its words where it was killed.
-- Parameter: changes, a JSON array of ChangeRow (see append-changes.ts).
WITH given AS (
  SELECT *
  FROM json_to_recordset(CAST(:changes AS json)) AS given (
    position int, type text, "documentId" text, kind text, status text, version int, slug text, aliases text[],
    edition json, hash text, "actorId" int, actor text, why text, cause json, "rowId" int, title text,
    refs text[], parts text[], "datePublished" timestamptz, "dateModified" timestamptz,
    "bodyHtml" text, "bodyText" text, "wordCount" int,
    "searchTitle" text, "searchDeck" text, "searchQuoted" text, "searchBody" text
  )
),
appended AS (
  INSERT INTO changes (type, document_id, kind, version, slug, aliases, edition, hash, actor_id, actor, why, cause)
  SELECT type, "documentId", kind, version, slug, aliases, edition, hash, "actorId", actor, why, cause
  FROM given
  ORDER BY position
  RETURNING id, document_id
),
worded AS (
  SELECT
    given.*,
    appended.id AS change_id,
    words_vector("searchTitle", "searchDeck", "searchQuoted", "searchBody") AS words
  FROM given
  JOIN appended ON appended.document_id = given."documentId"
),
brought AS (
  INSERT INTO editions (
    document_id, type, status, change_id, version, row_id, slug, title, hash, refs, parts,
    date_published, date_modified, body_html, body_text, word_count, words, search
  )
  SELECT
    "documentId", type, status, change_id, version, "rowId", slug, title, hash, refs, parts,
    "datePublished", "dateModified", "bodyHtml", "bodyText", "wordCount", words, words || names_vector(refs)
  FROM worded
  WHERE status = 'live'
  ON CONFLICT (document_id) DO UPDATE SET
    status = excluded.status, change_id = excluded.change_id, seq = NULL, version = excluded.version,
    row_id = excluded.row_id, slug = excluded.slug, title = excluded.title, hash = excluded.hash,
    refs = excluded.refs, parts = excluded.parts,
    date_published = excluded.date_published, date_modified = excluded.date_modified,
    body_html = excluded.body_html, body_text = excluded.body_text, word_count = excluded.word_count,
    words = excluded.words, search = excluded.search
),
taken AS (
  UPDATE editions
  SET status = worded.status, change_id = worded.change_id, seq = NULL, row_id = NULL
  FROM worded
  WHERE editions.document_id = worded."documentId" AND worded.status <> 'live'
)
SELECT id FROM appended ORDER BY id
