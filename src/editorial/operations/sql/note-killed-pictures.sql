-- Notes every picture of a document that is being killed: of its rows, and of all editions that readers had of it. Which of
-- them leave the media library is decided after the commit, by what else shows them then. Parameter: documentId.
WITH pictures AS (
  SELECT cmp_id
  FROM articles_cmps
  JOIN articles ON articles.id = articles_cmps.entity_id
  WHERE articles.document_id = :documentId AND component_type = 'story.picture'
  UNION ALL
  SELECT cmp_id
  FROM video_clips_cmps
  JOIN video_clips ON video_clips.id = video_clips_cmps.entity_id
  WHERE video_clips.document_id = :documentId AND component_type = 'story.picture'
),
urls AS (
  SELECT jsonb_path_query(CAST(edition -> 'document' AS jsonb), '$.**.image.url') #>> '{}' AS url
  FROM changes
  WHERE document_id = :documentId AND edition IS NOT NULL
)
INSERT INTO killed_pictures (document_id, file_id)
SELECT CAST(:documentId AS text), file_id
FROM files_related_mph
WHERE related_type = 'story.picture' AND related_id IN (SELECT cmp_id FROM pictures)
UNION
SELECT CAST(:documentId AS text), id
FROM files
WHERE url IN (SELECT url FROM urls)
ON CONFLICT DO NOTHING
