-- Claims an address for a document and answers who holds it now: the caller, or the document that came first.
-- A second writer waits here until the first has committed. Parameters: type, slug, documentId.
INSERT INTO addresses (type, slug, document_id, state)
VALUES (:type, :slug, :documentId, 'reserved')
ON CONFLICT (type, slug) DO UPDATE SET type = excluded.type
RETURNING document_id AS "documentId"
