-- What was approved of a killed document, or of a story in which it went out first, is named by its words: they go too.
-- Parameter: documentId.
UPDATE schedules
SET approved = '{}'
WHERE state <> 'pending' AND (document_id = :documentId OR parts @> ARRAY[CAST(:documentId AS text)])
