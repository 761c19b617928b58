-- Takes a killed quote or clip out of the editions of what once held it. Parameter: documentId.
UPDATE changes
SET edition = CAST(CAST(edition AS jsonb) #- ARRAY['parts', CAST(:documentId AS text)] AS json)
WHERE type IN ('article', 'quote')
  AND document_id <> :documentId
  AND edition -> 'parts' -> CAST(:documentId AS text) IS NOT NULL
