-- Documents of one type of which readers see something else than the log says: a published row that was not recorded, or
-- a recorded one that is gone; not what was killed, which is never recorded again. Oldest first, so that the log tells them in their order.
-- Names: documents (Strapi's table), date (its column that orders them). Parameters: type, drafts, limit.
SELECT coalesce(live.document_id, known.document_id) AS "documentId"
FROM (
  SELECT id, document_id, :date: AS date FROM :documents: WHERE NOT :drafts OR published_at IS NOT NULL
) AS live
FULL JOIN (
  SELECT document_id, row_id FROM editions WHERE type = :type AND status = 'live'
) AS known ON known.document_id = live.document_id
WHERE live.id IS DISTINCT FROM known.row_id
  AND NOT EXISTS (SELECT FROM editions killed WHERE killed.document_id = live.document_id AND killed.status = 'killed')
ORDER BY live.date, 1
LIMIT :limit
