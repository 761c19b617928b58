-- Which of Strapi's rows readers see now, for the editions of one type. Name: documents. Parameters: type, drafts.
UPDATE editions
SET row_id = live.id
FROM :documents: AS live
WHERE live.document_id = editions.document_id
  AND (NOT :drafts OR live.published_at IS NOT NULL)
  AND editions.type = :type
  AND editions.status = 'live'
