-- Dates the draft that is about to be published: the first publication once, unless a seed or an import gave it, and the last
-- change each time. `updated_at` stays: nobody saved. Name: documents (Strapi's table). Parameters: documentId, now.
UPDATE :documents:
SET
  date_published = coalesce(date_published, :now),
  date_modified = CASE WHEN date_modified IS NULL THEN coalesce(date_published, :now) ELSE :now END
WHERE document_id = :documentId AND published_at IS NULL
