-- What happened to a document in public, newest first, with what the document that brought it about is called.
-- Parameters: documentId, limit, offset.
SELECT
  changes.version,
  changes.kind,
  changes.at,
  changes.actor AS who,
  changes.why,
  changes.cause,
  causing.title AS "causeTitle",
  changes.edition IS NOT NULL AS "hasEdition",
  CAST(count(*) OVER () AS int) AS total
FROM changes
LEFT JOIN editions causing ON causing.document_id = changes.cause ->> 'documentId'
WHERE changes.document_id = :documentId
ORDER BY changes.id DESC
LIMIT :limit OFFSET :offset
