-- Whether the log has something for a reader that it has not handled. Parameters: name, kinds, upTo (the last change that
-- counts; null for all).
SELECT EXISTS (
  SELECT
  FROM changes
  WHERE kind = ANY (:kinds)
    AND seq <= coalesce(CAST(:upTo AS bigint), 9223372036854775807)
    AND seq > (SELECT seq FROM change_readers WHERE name = :name)
) AS behind
