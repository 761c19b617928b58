-- Documents of one type that were public and came down before there was a log: their drafts carry the date of a publication,
-- no row of theirs is published, and nothing is recorded. What readers had is not known, so the row brings no edition.
-- Name: documents (Strapi's table). Parameters: type, actor, why.
WITH appended AS (
  INSERT INTO changes (type, document_id, kind, version, slug, actor, why)
  SELECT :type, draft.document_id, 'withdrawn', 1, gone.slug, :actor, :why
  FROM :documents: AS draft
  LEFT JOIN LATERAL (
    SELECT slug FROM addresses
    WHERE type = :type AND document_id = draft.document_id AND state = 'gone'
    ORDER BY claimed_at DESC
    LIMIT 1
  ) AS gone ON true
  WHERE draft.published_at IS NULL
    AND draft.date_modified IS NOT NULL
    AND NOT EXISTS (
      SELECT FROM :documents: AS live WHERE live.document_id = draft.document_id AND live.published_at IS NOT NULL
    )
    AND NOT EXISTS (SELECT FROM changes AS known WHERE known.document_id = draft.document_id)
  ORDER BY draft.date_modified, draft.document_id
  RETURNING id, document_id, slug
),
noted AS (
  INSERT INTO editions (document_id, type, status, change_id, version, slug)
  SELECT document_id, :type, 'withdrawn', id, 1, slug FROM appended
)
SELECT CAST(count(*) AS int) AS recorded FROM appended
