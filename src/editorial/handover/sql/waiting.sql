-- Every draft that is ready for an edit, with who handed it over last, longest waiting first.
WITH ready AS (
  SELECT 'article' AS type, document_id FROM articles WHERE published_at IS NULL AND desk_state = 'ready'
  UNION ALL
  SELECT 'quote', document_id FROM quotes WHERE published_at IS NULL AND desk_state = 'ready'
  UNION ALL
  SELECT 'video-clip', document_id FROM video_clips WHERE published_at IS NULL AND desk_state = 'ready'
)
SELECT ready.type, ready.document_id AS "documentId", last.actor AS by, last.at, last.comment
FROM ready
JOIN LATERAL (
  SELECT * FROM handovers WHERE handovers.document_id = ready.document_id ORDER BY id DESC LIMIT 1
) AS last ON true
ORDER BY last.at, last.id
LIMIT 1000
