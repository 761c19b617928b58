-- documentId (a story)
-- The quotes and clips that its draft holds, and where: the block of the body by its id.
SELECT 'body' AS field, articles_cmps.cmp_id AS block, 'quote' AS type, quotes.id, quotes.document_id AS "documentId", quotes.text AS title, quotes.kind
FROM articles
JOIN articles_cmps ON articles_cmps.entity_id = articles.id AND articles_cmps.component_type = 'story.quote'
JOIN components_story_quotes_quote_lnk AS held ON held.quote_id = articles_cmps.cmp_id
JOIN quotes ON quotes.id = held.inv_quote_id
WHERE articles.document_id = :documentId AND articles.published_at IS NULL
UNION ALL
SELECT 'body', articles_cmps.cmp_id, 'video-clip', video_clips.id, video_clips.document_id, video_clips.title, NULL
FROM articles
JOIN articles_cmps ON articles_cmps.entity_id = articles.id AND articles_cmps.component_type = 'story.clip'
JOIN components_story_clips_clip_lnk AS held ON held.clip_id = articles_cmps.cmp_id
JOIN video_clips ON video_clips.id = held.video_clip_id
WHERE articles.document_id = :documentId AND articles.published_at IS NULL
UNION ALL
SELECT 'displayQuote', NULL, 'quote', quotes.id, quotes.document_id, quotes.text, quotes.kind
FROM articles
JOIN articles_display_quote_lnk AS held ON held.article_id = articles.id
JOIN quotes ON quotes.id = held.quote_id
WHERE articles.document_id = :documentId AND articles.published_at IS NULL
UNION ALL
SELECT 'quotes', NULL, 'quote', quotes.id, quotes.document_id, quotes.text, quotes.kind
FROM articles
JOIN articles_quotes_lnk AS held ON held.article_id = articles.id
JOIN quotes ON quotes.id = held.quote_id
WHERE articles.document_id = :documentId AND articles.published_at IS NULL
