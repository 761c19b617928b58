-- documentId, state (the updatedAt that a request was based on)
-- The save that left that state, when it is known, and those after it, in order.
WITH base AS (
  SELECT max(id) AS id FROM saves
  WHERE document_id = :documentId AND date_trunc('milliseconds', at) = CAST(:state AS timestamptz)
)
SELECT saves.id = base.id AS base, saves.at, saves.action, saves.actor_id AS "actorId", saves.actor, saves.fields
FROM saves, base
WHERE document_id = :documentId
  AND CASE WHEN base.id IS NULL THEN at > CAST(:state AS timestamptz) ELSE saves.id >= base.id END
ORDER BY saves.id
