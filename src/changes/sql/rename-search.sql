-- The search vectors of all editions that name a document of reference data, with its name as it is now: no new edition of
-- them, for none of their words changed. Parameter: documentId.
UPDATE editions
SET search = words || names_vector(refs)
WHERE refs @> ARRAY[CAST(:documentId AS text)] AND words IS NOT NULL
