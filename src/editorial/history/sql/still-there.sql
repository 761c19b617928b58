-- Which of the documents that an edition names can still be named: those that exist and were not killed. Parameter: documentIds.
SELECT document_id AS "documentId"
FROM (
  SELECT document_id FROM quotes
  UNION
  SELECT document_id FROM video_clips
  UNION
  SELECT document_id FROM authors
  UNION
  SELECT document_id FROM people
  UNION
  SELECT document_id FROM topics
  UNION
  SELECT document_id FROM sections
) documents
WHERE document_id = ANY (:documentIds)
  AND NOT EXISTS (
    SELECT FROM editions WHERE editions.document_id = documents.document_id AND editions.status = 'killed'
  )
