-- What the publication of a story reads and writes. Its parts that are not live yet go out with it, so they are to be
-- changed; all else must only stay as it is. Parameter: documentId.
WITH draft AS (
  SELECT id FROM articles WHERE document_id = :documentId AND published_at IS NULL
),
held_quotes AS (
  SELECT quotes.id, quotes.document_id
  FROM articles_quotes_lnk
  JOIN quotes ON quotes.id = articles_quotes_lnk.quote_id
  WHERE articles_quotes_lnk.article_id IN (SELECT id FROM draft)
),
held_clips AS (
  SELECT video_clips.id, video_clips.document_id
  FROM articles_clips_lnk
  JOIN video_clips ON video_clips.id = articles_clips_lnk.video_clip_id
  WHERE articles_clips_lnk.article_id IN (SELECT id FROM draft)
  UNION
  SELECT video_clips.id, video_clips.document_id
  FROM quotes_clip_lnk
  JOIN video_clips ON video_clips.id = quotes_clip_lnk.video_clip_id
  WHERE quotes_clip_lnk.quote_id IN (SELECT id FROM held_quotes)
)
SELECT 'article' AS type, CAST(:documentId AS text) AS "documentId", true AS exclusive
UNION
SELECT 'quote', document_id, NOT EXISTS (
  SELECT FROM quotes live WHERE live.document_id = held_quotes.document_id AND live.published_at IS NOT NULL
)
FROM held_quotes
UNION
SELECT 'video-clip', document_id, NOT EXISTS (
  SELECT FROM video_clips live WHERE live.document_id = held_clips.document_id AND live.published_at IS NOT NULL
)
FROM held_clips
UNION
SELECT 'author', authors.document_id, false
FROM articles_authors_lnk
JOIN authors ON authors.id = articles_authors_lnk.author_id
WHERE articles_authors_lnk.article_id IN (SELECT id FROM draft)
UNION
SELECT 'section', sections.document_id, false
FROM articles_section_lnk
JOIN sections ON sections.id = articles_section_lnk.section_id
WHERE articles_section_lnk.article_id IN (SELECT id FROM draft)
UNION
SELECT 'topic', topics.document_id, false
FROM topics
WHERE topics.id IN (
  SELECT topic_id FROM articles_topics_lnk WHERE article_id IN (SELECT id FROM draft)
  UNION
  SELECT topic_id FROM video_clips_topics_lnk WHERE video_clip_id IN (SELECT id FROM held_clips)
)
UNION
SELECT 'person', people.document_id, false
FROM people
WHERE people.id IN (
  SELECT person_id FROM articles_people_lnk WHERE article_id IN (SELECT id FROM draft)
  UNION
  SELECT person_id FROM quotes_speaker_lnk WHERE quote_id IN (SELECT id FROM held_quotes)
  UNION
  SELECT person_id FROM video_clips_people_lnk WHERE video_clip_id IN (SELECT id FROM held_clips)
)
