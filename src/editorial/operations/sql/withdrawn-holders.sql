-- What came down with a quote or clip in it. Parameter: documentId.
SELECT document_id AS "documentId"
FROM editions
WHERE parts @> ARRAY[CAST(:documentId AS text)] AND status = 'withdrawn'
