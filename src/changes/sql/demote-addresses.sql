-- Every address at which a document was public, but for the one where it is live now: they lead there, or say that it is
-- gone when it is live nowhere. Parameters: type, documentId, live (the slug, or null).
UPDATE addresses
SET state = CASE WHEN CAST(:live AS text) IS NULL THEN 'gone' ELSE 'moved' END
WHERE type = :type
  AND document_id = :documentId
  AND state <> 'reserved'
  AND slug IS DISTINCT FROM CAST(:live AS text)
