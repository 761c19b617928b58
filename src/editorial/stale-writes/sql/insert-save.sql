-- documentId, type, at (updatedAt of the draft), action, actorId, actor, fields (json: name to hash)
INSERT INTO saves (document_id, type, at, action, actor_id, actor, fields)
VALUES (:documentId, :type, :at, :action, :actorId, :actor, :fields)
