-- Takes the words out of everything that readers ever had of a killed document. Rows, numbers, hashes and addresses stay:
-- they say that there was something, and when. Parameter: documentId.
WITH cleared AS (
  UPDATE changes SET edition = NULL WHERE document_id = :documentId AND edition IS NOT NULL
)
UPDATE editions
SET title = NULL, refs = '{}', parts = '{}', date_published = NULL, date_modified = NULL,
  body_html = NULL, body_text = NULL, word_count = NULL, words = NULL, search = NULL
WHERE document_id = :documentId
