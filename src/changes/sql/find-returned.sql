-- Killed documents of one type that have a published row again. Name: documents (Strapi's table of a type with drafts).
SELECT DISTINCT live.document_id AS "documentId"
FROM :documents: AS live
JOIN editions ON editions.document_id = live.document_id AND editions.status = 'killed'
WHERE live.published_at IS NOT NULL
ORDER BY 1
