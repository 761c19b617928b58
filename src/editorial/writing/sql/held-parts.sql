-- documentId (a story)
-- The quotes and clips that its draft holds, and where: the block of the body by its id; those of the body first.
WITH draft AS (
  SELECT id FROM articles WHERE document_id = :documentId AND published_at IS NULL
),
held AS (
  SELECT 'body' AS field, blocks.cmp_id AS block, links.inv_quote_id AS quote, NULL AS clip
  FROM draft
  JOIN articles_cmps AS blocks ON blocks.entity_id = draft.id AND blocks.component_type = 'story.quote'
  JOIN components_story_quotes_quote_lnk AS links ON links.quote_id = blocks.cmp_id
  UNION ALL
  SELECT 'body', blocks.cmp_id, NULL, links.video_clip_id
  FROM draft
  JOIN articles_cmps AS blocks ON blocks.entity_id = draft.id AND blocks.component_type = 'story.clip'
  JOIN components_story_clips_clip_lnk AS links ON links.clip_id = blocks.cmp_id
  UNION ALL
  SELECT 'displayQuote', NULL, links.quote_id, NULL
  FROM draft JOIN articles_display_quote_lnk AS links ON links.article_id = draft.id
  UNION ALL
  SELECT 'quotes', NULL, links.quote_id, NULL
  FROM draft JOIN articles_quotes_lnk AS links ON links.article_id = draft.id
)
SELECT field, block, 'quote' AS type, quotes.id, document_id AS "documentId", text AS title, kind
FROM held JOIN quotes ON quotes.id = held.quote
UNION ALL
SELECT field, block, 'video-clip', video_clips.id, document_id, title, NULL
FROM held JOIN video_clips ON video_clips.id = held.clip
ORDER BY field, block
