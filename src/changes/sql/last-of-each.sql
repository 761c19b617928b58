-- Each document that is or was public with its last change and its last edition, in order of documentId: what its row in
-- editions is made from. Parameters: after (a documentId, or empty), only (documentIds, or null for all), limit.
SELECT
  last.document_id AS "documentId",
  last.type,
  last.kind,
  last.id AS "changeId",
  last.seq,
  last.version,
  last.slug,
  edition.hash,
  edition.edition
FROM (
  SELECT DISTINCT ON (document_id) *
  FROM changes
  WHERE document_id > :after
    AND seq IS NOT NULL
    AND (CAST(:only AS text[]) IS NULL OR document_id = ANY (:only))
  ORDER BY document_id, id DESC
  LIMIT :limit
) AS last
LEFT JOIN LATERAL (
  SELECT changes.hash, changes.edition
  FROM changes
  WHERE changes.document_id = last.document_id AND changes.hash IS NOT NULL
  ORDER BY id DESC
  LIMIT 1
) AS edition ON true
ORDER BY last.document_id
