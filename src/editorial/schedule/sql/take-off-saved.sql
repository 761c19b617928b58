-- A save of a document: what was approved is not what stands there now. Parameters: documentId, actor, noun.
-- Takes off its own publication, that of a story in which it would go out for the first time, and a taking down that was to
-- follow such a publication. A row that is being carried out at this moment is skipped: its hash decides.
UPDATE schedules
SET state = 'off', overtaken = true, settled_at = clock_timestamp(), outcome =
  CAST(:actor AS text) || ' changed the ' || CAST(:noun AS text) || ' at ' ||
  to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' UTC.'
WHERE id IN (
  SELECT id FROM schedules
  WHERE state = 'pending'
    AND (document_id = :documentId AND action = 'publish'
      OR parts @> ARRAY[CAST(:documentId AS text)]
        AND NOT EXISTS (SELECT FROM editions WHERE document_id = :documentId AND status = 'live')
      OR document_id = :documentId AND action = 'withdraw'
        AND NOT EXISTS (SELECT FROM editions WHERE document_id = :documentId AND status = 'live'))
  FOR UPDATE SKIP LOCKED
)
