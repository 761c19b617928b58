-- Writes rows of editions that were derived from the log again. The names of reference data are joined when all are there:
-- see derive-search.sql. Parameter: rows, a JSON array of DerivedRow (see rebuild-editions.ts).
INSERT INTO editions (
  document_id, type, status, change_id, seq, version, slug, title, hash, refs, parts,
  date_published, date_modified, body_html, body_text, word_count, words
)
SELECT
  "documentId", type, status, "changeId", seq, version, slug, title, hash, coalesce(refs, '{}'), coalesce(parts, '{}'),
  "datePublished", "dateModified", "bodyHtml", "bodyText", "wordCount",
  CASE WHEN "searchTitle" IS NOT NULL THEN
    words_vector("searchTitle", "searchDeck", "searchQuoted", "searchBody")
  END
FROM json_to_recordset(CAST(:rows AS json)) AS derived (
  "documentId" text, type text, status text, "changeId" bigint, seq bigint, version int, slug text, title text,
  hash text, refs text[], parts text[], "datePublished" timestamptz, "dateModified" timestamptz,
  "bodyHtml" text, "bodyText" text, "wordCount" int,
  "searchTitle" text, "searchDeck" text, "searchQuoted" text, "searchBody" text
)
