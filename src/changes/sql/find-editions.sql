-- What the log says of documents: their rows in editions, each with its last edition (none after a kill).
-- Parameter: documentIds.
SELECT
  editions.document_id AS "documentId",
  editions.type,
  editions.status,
  editions.version,
  editions.row_id AS "rowId",
  editions.slug,
  editions.title,
  editions.hash,
  (
    SELECT changes.edition
    FROM changes
    WHERE changes.document_id = editions.document_id AND changes.edition IS NOT NULL
    ORDER BY changes.id DESC
    LIMIT 1
  ) AS edition
FROM editions
WHERE editions.document_id = ANY (:documentIds)
