-- How a document stands in public, and since when readers have had it without a break. Parameter: documentId.
SELECT status, slug, version, (
  SELECT at FROM changes
  WHERE changes.document_id = editions.document_id AND kind IN ('published', 'restored')
  ORDER BY id DESC
  LIMIT 1
) AS since
FROM editions
WHERE document_id = :documentId
