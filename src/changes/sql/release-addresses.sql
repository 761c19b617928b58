-- Lets go of addresses that no reader ever saw and that the draft no longer has. Parameters: type, documentId, draft (the slug, or null).
DELETE FROM addresses
WHERE type = :type
  AND document_id = :documentId
  AND state = 'reserved'
  AND slug IS DISTINCT FROM CAST(:draft AS text)
