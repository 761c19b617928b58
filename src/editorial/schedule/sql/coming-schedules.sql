-- What is coming, soonest first, and before it what should have come and did not, or came off because of a later save: until
-- somebody plans it again or changes the document in public. What came off is news until a day after it was to come.
SELECT
  CAST(id AS text) AS id, type, document_id AS "documentId", action, due_at AS at, state, outcome, actor AS by, why,
  created_at AS "createdAt", settled_at AS "settledAt"
FROM schedules
WHERE state = 'pending'
  OR (state = 'failed' OR state = 'off' AND overtaken AND due_at > clock_timestamp() - interval '1 day')
    AND NOT EXISTS (
      SELECT FROM schedules AS later
      WHERE later.document_id = schedules.document_id AND later.id > schedules.id
        -- What was to come down after it came off together with it.
        AND (schedules.state = 'failed' OR later.action = schedules.action)
    )
    AND NOT EXISTS (
      SELECT FROM changes WHERE changes.document_id = schedules.document_id AND changes.at > schedules.settled_at
    )
ORDER BY state = 'pending', due_at, id
LIMIT 1000
