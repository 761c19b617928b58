-- Which of these documents were killed. Parameter: documentIds.
SELECT document_id AS "documentId" FROM editions WHERE document_id = ANY (:documentIds) AND status = 'killed'
