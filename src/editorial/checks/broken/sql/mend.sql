-- documentId
DELETE FROM broken WHERE document_id = :documentId
