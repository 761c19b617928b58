-- Gives a draft the date of the story that it goes out with, unless it has one. Name: documents (Strapi's table).
-- Parameters: documentId, story.
UPDATE :documents:
SET date_published = :story
WHERE document_id = :documentId AND published_at IS NULL AND date_published IS NULL
