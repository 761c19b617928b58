-- The live documents in which readers see a file of the media library. It hangs on a picture component, and that on a
-- document. Parameter: file (the id of its row).
WITH pictures AS (
  SELECT related_id AS id FROM files_related_mph WHERE file_id = :file AND related_type = 'story.picture'
)
SELECT 'author' AS type, document_id AS "documentId"
FROM authors
WHERE id IN (SELECT entity_id FROM authors_cmps WHERE component_type = 'story.picture' AND cmp_id IN (SELECT id FROM pictures))
UNION ALL
SELECT 'video-clip', document_id
FROM video_clips
WHERE published_at IS NOT NULL
  AND id IN (SELECT entity_id FROM video_clips_cmps WHERE component_type = 'story.picture' AND cmp_id IN (SELECT id FROM pictures))
UNION ALL
SELECT 'article', document_id
FROM articles
WHERE published_at IS NOT NULL
  AND id IN (SELECT entity_id FROM articles_cmps WHERE component_type = 'story.picture' AND cmp_id IN (SELECT id FROM pictures))
