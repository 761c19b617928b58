-- What finds each edition: its own words and the names of what it names. Parameter: only (documentIds, or null for all).
UPDATE editions
SET search = words || names_vector(refs)
WHERE words IS NOT NULL
  AND (CAST(:only AS text[]) IS NULL OR document_id = ANY (:only))
