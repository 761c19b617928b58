-- Strapi's published rows that say the same as the editions that were recorded: an import gives every row a new id.
-- Parameter: rows, a JSON array of {documentId, rowId}.
UPDATE editions
SET row_id = adopted."rowId"
FROM json_to_recordset(CAST(:rows AS json)) AS adopted ("documentId" text, "rowId" int)
WHERE editions.document_id = adopted."documentId" AND editions.status = 'live'
