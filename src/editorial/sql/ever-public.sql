-- Those of these documents that are or were public. Parameter: documentIds.
SELECT document_id AS "documentId" FROM editions WHERE document_id = ANY (:documentIds)
