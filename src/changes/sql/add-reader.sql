-- A new reader begins with what happens from now on. Parameter: name.
INSERT INTO change_readers (name, seq)
SELECT :name, coalesce(max(seq), 0) FROM changes
ON CONFLICT (name) DO NOTHING
