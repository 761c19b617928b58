-- How far a lasting reader has come, held until the transaction ends: one process at a time reads on for it.
-- Parameter: name.
SELECT seq FROM change_readers WHERE name = :name FOR UPDATE
