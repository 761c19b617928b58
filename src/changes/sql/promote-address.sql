-- The address at which a document is live. Parameters: type, documentId, live.
UPDATE addresses
SET state = 'live'
WHERE type = :type AND document_id = :documentId AND slug = :live AND state <> 'live'
