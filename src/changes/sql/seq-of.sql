-- The place in the log of the last of these changes; null when none of them was committed. Parameter: ids.
SELECT max(seq) AS seq FROM changes WHERE id = ANY (CAST(:ids AS bigint[]))
