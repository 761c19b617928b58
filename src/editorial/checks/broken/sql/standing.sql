-- What is known to be broken in a story, and, where that or a cascade gives reason to look, its edition with this number and
-- the one before. Parameters: documentId, version, caused.
WITH known AS (
  SELECT findings FROM broken WHERE document_id = :documentId
),
asked AS (
  SELECT version, edition
  FROM changes
  WHERE document_id = :documentId AND edition IS NOT NULL
    AND version IN (CAST(:version AS int), CAST(:version AS int) - 1)
    AND (CAST(:caused AS boolean) OR EXISTS (SELECT FROM known))
)
SELECT
  (SELECT findings FROM known) AS stored,
  (SELECT edition FROM asked WHERE version = CAST(:version AS int)) AS after,
  (SELECT edition FROM asked WHERE version = CAST(:version AS int) - 1) AS before
