-- Where a document stands and which addresses it holds. Where a type has no drafts, its one row is both.
-- Name: documents (Strapi's table). Parameters: type, documentId, drafts.
SELECT
  (SELECT slug FROM :documents: WHERE document_id = :documentId AND (NOT :drafts OR published_at IS NULL)) AS draft,
  (SELECT slug FROM :documents: WHERE document_id = :documentId AND (NOT :drafts OR published_at IS NOT NULL)) AS live,
  (
    SELECT json_agg(json_build_object('slug', slug, 'state', state))
    FROM addresses
    WHERE type = :type AND document_id = :documentId
  ) AS held
