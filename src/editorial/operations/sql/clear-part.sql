-- Takes a killed quote or clip out of the editions of what once held it; all else in them stays as it was written.
-- Parameter: documentId.
UPDATE changes
SET edition = json_build_object(
  'document', edition -> 'document',
  'parts', (
    SELECT coalesce(json_object_agg(key, value), '{}')
    FROM json_each(edition -> 'parts')
    WHERE key <> :documentId
  )
)
WHERE type IN ('article', 'quote')
  AND document_id <> :documentId
  AND edition -> 'parts' -> CAST(:documentId AS text) IS NOT NULL
