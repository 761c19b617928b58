-- What became of schedules may name a killed document by its words ("The quote “...” was taken down"), or by the first of
-- them: the sentence stays, the name goes. While its editions are still there. Parameter: documentId.
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
),
-- As many characters as an excerpt has at least; its white space is single spaces.
named AS (
  SELECT '“' || name || '”' AS whole, '“' || left(regexp_replace(btrim(name), '\s+', ' ', 'g'), 30) AS beginning
  FROM names
)
UPDATE schedules
SET outcome = replace(
  outcome,
  CASE
    WHEN strpos(outcome, whole) > 0 THEN whole
    ELSE left(
      substr(outcome, strpos(outcome, beginning)),
      strpos(substr(outcome, strpos(outcome, beginning)), '”')
    )
  END,
  '(killed since)'
)
FROM named
WHERE strpos(outcome, whole) > 0 OR strpos(outcome, beginning) > 0
