-- Whether the row that readers see of a document is the one that was recorded last; none is none.
-- Name: documents (Strapi's table of a type with drafts). Parameter: documentId.
SELECT
  (SELECT id FROM :documents: WHERE document_id = :documentId AND published_at IS NOT NULL)
  IS NOT DISTINCT FROM
  (SELECT row_id FROM editions WHERE document_id = :documentId AND status = 'live') AS recorded
