-- The stories that are planned to go out.
SELECT document_id AS "documentId", due_at AS at FROM schedules
WHERE type = 'article' AND action = 'publish' AND state = 'pending'
