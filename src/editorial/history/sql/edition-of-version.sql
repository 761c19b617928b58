-- The change that brought an edition of a document, by the edition's number. A killed document's has no edition any more.
-- Parameters: documentId, version.
SELECT
  changes.version,
  changes.kind,
  changes.at,
  changes.actor AS who,
  changes.why,
  changes.edition,
  editions.status = 'killed' AS killed
FROM changes
JOIN editions ON editions.document_id = changes.document_id
WHERE changes.document_id = :documentId
  AND changes.version = :version
  AND (changes.edition IS NOT NULL OR editions.status = 'killed')
ORDER BY changes.id
LIMIT 1
