-- What is coming, soonest first, and before it what should have come and did not, until somebody plans it again
-- or changes the document in public.
SELECT
  CAST(id AS text) AS id, type, document_id AS "documentId", action, due_at AS at, state, outcome, actor AS by, why,
  created_at AS "createdAt", settled_at AS "settledAt"
FROM schedules
WHERE state = 'pending'
  OR (
    state = 'failed'
    AND NOT EXISTS (
      SELECT FROM schedules AS later WHERE later.document_id = schedules.document_id AND later.id > schedules.id
    )
    AND NOT EXISTS (
      SELECT FROM changes WHERE changes.document_id = schedules.document_id AND changes.at > schedules.settled_at
    )
  )
ORDER BY state <> 'failed', due_at, id
LIMIT 1000
