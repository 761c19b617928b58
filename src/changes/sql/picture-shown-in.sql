-- What readers see that shows an image, stories first. An image hangs on a picture component, and that on a document; where
-- a type has drafts, only its published rows count. Parameter: file (the id of the image's row).
WITH pictures AS (
  SELECT related_id AS id
  FROM files_related_mph
  WHERE file_id = :file AND related_type = 'story.picture'
)
SELECT 1 AS place, 'article' AS type, document_id AS "documentId", title
FROM articles
WHERE published_at IS NOT NULL
  AND id IN (SELECT entity_id FROM articles_cmps WHERE component_type = 'story.picture' AND cmp_id IN (SELECT id FROM pictures))
UNION ALL
SELECT 2, 'video-clip', document_id, title
FROM video_clips
WHERE published_at IS NOT NULL
  AND id IN (SELECT entity_id FROM video_clips_cmps WHERE component_type = 'story.picture' AND cmp_id IN (SELECT id FROM pictures))
UNION ALL
SELECT 3, 'author', document_id, name
FROM authors
WHERE id IN (SELECT entity_id FROM authors_cmps WHERE component_type = 'story.picture' AND cmp_id IN (SELECT id FROM pictures))
ORDER BY place, title
