-- The next one that is due, for this process alone; what another process works on is skipped. Parameter: held (ids that
-- failed for no reason of their own a moment ago).
SELECT
  id, type, document_id AS "documentId", action, due_at AS "dueAt", draft_hash AS "draftHash",
  CAST(approved AS text) AS approved, parts, actor_id AS "actorId", actor, why
FROM schedules
WHERE state = 'pending' AND due_at <= clock_timestamp() AND NOT id = ANY (CAST(:held AS bigint[]))
ORDER BY due_at, id
LIMIT 1
FOR UPDATE SKIP LOCKED
