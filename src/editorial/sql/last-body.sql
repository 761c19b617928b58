-- The hash of a story's body when it was saved last. Parameter: documentId.
SELECT fields ->> 'body' AS body FROM saves WHERE document_id = :documentId ORDER BY id DESC LIMIT 1
