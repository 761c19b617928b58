-- All pictures of a killed document are decided. Parameter: documentId.
DELETE FROM killed_pictures WHERE document_id = :documentId
