-- What is coming, soonest first.
SELECT
  CAST(id AS text) AS id, type, document_id AS "documentId", action, due_at AS at, state, outcome, actor AS by, why,
  created_at AS "createdAt", settled_at AS "settledAt"
FROM schedules
WHERE state = 'pending'
ORDER BY due_at, id
LIMIT 1000
