-- The pictures of a killed document that are still to be looked at, each locked: nobody can hang one on something else
-- until it is decided. Parameter: documentId.
SELECT files.id
FROM killed_pictures
JOIN files ON files.id = killed_pictures.file_id
WHERE killed_pictures.document_id = :documentId
ORDER BY files.id
FOR UPDATE OF files
