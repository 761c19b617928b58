-- Parameters: name, seq.
UPDATE change_readers SET seq = :seq WHERE name = :name
