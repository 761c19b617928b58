-- What somebody did by hand is not done again by itself. Parameters: documentId, actions, actor, did.
UPDATE schedules
SET state = 'off', settled_at = clock_timestamp(), outcome =
  CAST(:actor AS text) || ' ' || CAST(:did AS text) || ' at ' ||
  to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' UTC.'
WHERE id IN (
  SELECT id FROM schedules
  WHERE state = 'pending' AND document_id = :documentId AND action = ANY (:actions)
  FOR UPDATE SKIP LOCKED
)
