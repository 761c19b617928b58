-- The log after a place in it, in order. What is not committed yet has no place, and gets a later one.
-- Parameters: seq, kinds (null for all), limit.
SELECT
  seq,
  at,
  type,
  document_id AS "documentId",
  kind,
  version,
  slug,
  aliases,
  cause
FROM changes
WHERE seq > :seq AND (CAST(:kinds AS text[]) IS NULL OR kind = ANY (CAST(:kinds AS text[])))
ORDER BY seq
LIMIT :limit
