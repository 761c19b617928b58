-- What documents are called in public. Parameter: documentIds.
SELECT document_id AS "documentId", title AS name
FROM editions
WHERE document_id = ANY (:documentIds) AND title IS NOT NULL
