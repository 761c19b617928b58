-- The next one that is due, for this process alone: what another one works on is skipped, and so is what comes after that
-- for the same document. Parameter: held (ids that failed for no reason of their own a moment ago).
SELECT
  id, type, document_id AS "documentId", action, draft_hash AS "draftHash", approved, parts,
  actor_id AS "actorId", actor, why, minor
FROM schedules
WHERE state = 'pending' AND due_at <= clock_timestamp() AND NOT id = ANY (CAST(:held AS bigint[]))
  AND NOT EXISTS (
    SELECT FROM schedules AS earlier
    WHERE earlier.document_id = schedules.document_id AND earlier.state = 'pending'
      AND (earlier.due_at, earlier.id) < (schedules.due_at, schedules.id)
  )
ORDER BY due_at, id
LIMIT 1
FOR UPDATE SKIP LOCKED
