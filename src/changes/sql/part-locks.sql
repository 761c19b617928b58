-- What a change of a quote or a clip reads and writes: itself, the clip of the quote, the live stories and quotes that hold
-- it, and the reference data that any of these names. Parameters: type (quote or video-clip), documentId.
WITH holders AS (
  SELECT type, document_id, refs
  FROM editions
  WHERE status = 'live' AND parts @> ARRAY[CAST(:documentId AS text)]
),
heard AS (
  SELECT video_clips.id, video_clips.document_id, video_clips.published_at
  FROM quotes
  JOIN quotes_clip_lnk ON quotes_clip_lnk.quote_id = quotes.id
  JOIN video_clips ON video_clips.id = quotes_clip_lnk.video_clip_id
  WHERE :type = 'quote' AND quotes.document_id = :documentId
)
SELECT CAST(:type AS text) AS type, CAST(:documentId AS text) AS "documentId", true AS exclusive
UNION
SELECT type, document_id, true FROM holders
UNION
SELECT 'video-clip', document_id, NOT EXISTS (
  SELECT FROM video_clips live WHERE live.document_id = heard.document_id AND live.published_at IS NOT NULL
)
FROM heard
UNION
SELECT named.type, named.document_id, false
FROM editions named
WHERE named.document_id IN (SELECT unnest(refs) FROM holders)
UNION
SELECT 'person', people.document_id, false
FROM people
WHERE people.id IN (
  SELECT person_id FROM quotes_speaker_lnk WHERE quote_id IN (SELECT id FROM quotes WHERE document_id = :documentId)
  UNION
  SELECT person_id FROM video_clips_people_lnk
  WHERE video_clip_id IN (SELECT id FROM video_clips WHERE document_id = :documentId UNION SELECT id FROM heard)
)
UNION
SELECT 'topic', topics.document_id, false
FROM topics
WHERE topics.id IN (
  SELECT topic_id FROM video_clips_topics_lnk
  WHERE video_clip_id IN (SELECT id FROM video_clips WHERE document_id = :documentId UNION SELECT id FROM heard)
)
