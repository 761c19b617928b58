-- The last hand-over of a document, unless it is over. Parameter: documentId.
SELECT kind, actor AS by, at, comment
FROM handovers
WHERE document_id = :documentId AND open_handover(document_id) IS NOT NULL
ORDER BY id DESC
LIMIT 1
