-- Indexes on the tables that Strapi makes from the schemas. Each is one rule or one read that exists; every statement may
-- run again. Strapi has no partial indexes of its own, and "published" is a condition on every public read.

-- One draft and one published row a document: application code alone lets two publications at once leave two.
CREATE UNIQUE INDEX IF NOT EXISTS articles_one_draft_idx ON articles (document_id, coalesce(locale, '')) WHERE published_at IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS articles_one_live_idx ON articles (document_id, coalesce(locale, '')) WHERE published_at IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS quotes_one_draft_idx ON quotes (document_id, coalesce(locale, '')) WHERE published_at IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS quotes_one_live_idx ON quotes (document_id, coalesce(locale, '')) WHERE published_at IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS video_clips_one_draft_idx ON video_clips (document_id, coalesce(locale, '')) WHERE published_at IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS video_clips_one_live_idx ON video_clips (document_id, coalesce(locale, '')) WHERE published_at IS NOT NULL;

-- By slug: the story page, and the pages of people, authors, topics and sections.
CREATE INDEX IF NOT EXISTS articles_live_slug_idx ON articles (slug) WHERE published_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS video_clips_live_slug_idx ON video_clips (slug) WHERE published_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS authors_slug_idx ON authors (slug);
CREATE INDEX IF NOT EXISTS people_slug_idx ON people (slug);
CREATE INDEX IF NOT EXISTS topics_slug_idx ON topics (slug);
CREATE INDEX IF NOT EXISTS sections_slug_idx ON sections (slug);

-- Newest first, everywhere, with the documentId to break ties: pages of lists follow this order exactly.
CREATE INDEX IF NOT EXISTS articles_live_newest_idx ON articles (date_published DESC, document_id DESC) WHERE published_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS quotes_live_newest_idx ON quotes (date_published DESC, document_id DESC) WHERE published_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS video_clips_live_newest_idx ON video_clips (date_published DESC, document_id DESC) WHERE published_at IS NOT NULL;

-- From a section, author, topic or person to its stories, and from a person to the quotes, without a visit to the table.
CREATE INDEX IF NOT EXISTS articles_section_to_story_idx ON articles_section_lnk (section_id, article_id);
CREATE INDEX IF NOT EXISTS articles_authors_to_story_idx ON articles_authors_lnk (author_id, article_id);
CREATE INDEX IF NOT EXISTS articles_topics_to_story_idx ON articles_topics_lnk (topic_id, article_id);
CREATE INDEX IF NOT EXISTS articles_people_to_story_idx ON articles_people_lnk (person_id, article_id);
CREATE INDEX IF NOT EXISTS quotes_speaker_to_quote_idx ON quotes_speaker_lnk (person_id, quote_id);
