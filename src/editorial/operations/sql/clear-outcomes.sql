-- What became of schedules may name a killed document by its words ("The quote “...” was taken down"): the sentence stays,
-- the name goes. While its editions are still there. Parameter: documentId.
WITH names AS (
  SELECT coalesce(edition -> 'document' ->> 'title', edition -> 'document' ->> 'text') AS name
  FROM changes
  WHERE document_id = :documentId AND edition IS NOT NULL
  UNION
  SELECT title FROM articles WHERE document_id = :documentId
  UNION
  SELECT title FROM video_clips WHERE document_id = :documentId
  UNION
  SELECT text FROM quotes WHERE document_id = :documentId
)
UPDATE schedules
SET outcome = replace(outcome, '“' || name || '”', '(killed since)')
FROM names
WHERE strpos(outcome, '“' || name || '”') > 0
