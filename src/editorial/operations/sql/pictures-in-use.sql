-- Which of these pictures something other than a killed document shows, live or in a draft. What hangs on anything but a
-- picture block is not ours to judge, and counts as shown. Parameter: files (ids of rows of the media library).
WITH hung AS (
  SELECT file_id, related_id, related_type FROM files_related_mph WHERE file_id = ANY (:files)
),
blocks AS (
  SELECT documents.document_id, cmps.cmp_id
  FROM articles_cmps cmps
  JOIN articles documents ON documents.id = cmps.entity_id
  WHERE cmps.component_type = 'story.picture' AND cmps.cmp_id IN (SELECT related_id FROM hung)
  UNION ALL
  SELECT documents.document_id, cmps.cmp_id
  FROM video_clips_cmps cmps
  JOIN video_clips documents ON documents.id = cmps.entity_id
  WHERE cmps.component_type = 'story.picture' AND cmps.cmp_id IN (SELECT related_id FROM hung)
  UNION ALL
  SELECT documents.document_id, cmps.cmp_id
  FROM authors_cmps cmps
  JOIN authors documents ON documents.id = cmps.entity_id
  WHERE cmps.component_type = 'story.picture' AND cmps.cmp_id IN (SELECT related_id FROM hung)
)
SELECT DISTINCT hung.file_id AS id
FROM hung
LEFT JOIN blocks ON hung.related_type = 'story.picture' AND blocks.cmp_id = hung.related_id
LEFT JOIN editions ON editions.document_id = blocks.document_id
WHERE hung.related_type <> 'story.picture'
   OR (blocks.document_id IS NOT NULL AND editions.status IS DISTINCT FROM 'killed')
