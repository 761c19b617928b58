-- The live documents that hold a part. Parameter: documentId.
SELECT type, document_id AS "documentId"
FROM editions
WHERE status = 'live' AND parts @> ARRAY[CAST(:documentId AS text)]
ORDER BY document_id
