-- The changes that were handed over were thrown away; nothing where no hand-over is open. Parameters: type, documentId,
-- actorId, actor.
INSERT INTO handovers (type, document_id, kind, actor_id, actor, after_change)
SELECT
  :type, :documentId, 'discarded', :actorId, :actor,
  coalesce((SELECT max(id) FROM changes WHERE document_id = :documentId), 0)
WHERE open_handover(:documentId) IS NOT NULL
