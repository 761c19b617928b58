-- type, documentId, action, at, draftHash, approved (json), parts, actorId, actor, why, minor
-- Nothing where one is pending already. The notification leaves with the commit.
WITH planned AS (
  INSERT INTO schedules (type, document_id, action, due_at, draft_hash, approved, parts, actor_id, actor, why, minor)
  VALUES (:type, :documentId, :action, :at, :draftHash, :approved, :parts, :actorId, :actor, :why, :minor)
  ON CONFLICT (document_id, action) WHERE state = 'pending' DO NOTHING
  RETURNING id
)
SELECT id, pg_notify('schedules', CAST(id AS text)) FROM planned
