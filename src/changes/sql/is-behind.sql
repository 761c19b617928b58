-- Whether the log has something for a reader that it has not handled. Parameters: name, kinds.
SELECT EXISTS (
  SELECT
  FROM changes
  WHERE kind = ANY (:kinds) AND seq > (SELECT seq FROM change_readers WHERE name = :name)
) AS behind
