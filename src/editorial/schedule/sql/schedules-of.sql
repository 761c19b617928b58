-- What is planned for a document, and what became of what was: newest first. Parameter: documentId.
SELECT
  CAST(id AS text) AS id, type, document_id AS "documentId", action, due_at AS at, state, outcome, actor AS by, why,
  created_at AS "createdAt", settled_at AS "settledAt"
FROM schedules
WHERE document_id = :documentId
ORDER BY state = 'pending' DESC, id DESC
LIMIT 100
