-- One word between who writes and who edits, said after the last change there is. Parameters: type, documentId, kind,
-- actorId, actor, comment.
INSERT INTO handovers (type, document_id, kind, actor_id, actor, comment, after_change)
SELECT
  :type, :documentId, :kind, :actorId, :actor, :comment,
  coalesce((SELECT max(id) FROM changes WHERE document_id = :documentId), 0)
