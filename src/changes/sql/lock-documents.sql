-- Locks documents until the transaction ends, in ascending order: reference data, clips, quotes, stories, and within each by
-- documentId. Two writers who lock the same documents meet at the first of them, and never wait for each other in a circle.
-- Parameter: locks, a JSON array of {rank, documentId, exclusive}.
SELECT
  CASE
    WHEN exclusive THEN pg_advisory_xact_lock(hashtextextended("documentId", 0))
    ELSE pg_advisory_xact_lock_shared(hashtextextended("documentId", 0))
  END
FROM (
  SELECT rank, "documentId", bool_or(exclusive) AS exclusive
  FROM json_to_recordset(CAST(:locks AS json)) AS lock (rank int, "documentId" text, exclusive boolean)
  GROUP BY rank, "documentId"
  ORDER BY rank, "documentId"
) AS ascending
