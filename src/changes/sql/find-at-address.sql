-- What stands at an address, with all that a page of it shows: its last edition, and the reference data that this names
-- (a section's parents too). A reserved address is not found: it answers like one that never was.
-- Parameters: type, slug.
WITH RECURSIVE asked AS (
  SELECT
    addresses.state, addresses.document_id, live.slug AS live_slug,
    editions.status, changes.at, editions.refs, changes.edition
  FROM addresses
  LEFT JOIN addresses live
    ON live.type = addresses.type AND live.document_id = addresses.document_id AND live.state = 'live'
  LEFT JOIN editions ON editions.document_id = addresses.document_id
  LEFT JOIN changes ON changes.id = editions.change_id
  WHERE addresses.type = :type AND addresses.slug = :slug AND addresses.state <> 'reserved'
),
named AS (
  SELECT unnest(refs) AS document_id
  FROM asked
  WHERE state = 'live'
  UNION
  SELECT unnest(editions.refs)
  FROM named
  JOIN editions ON editions.document_id = named.document_id
)
SELECT
  asked.state,
  asked.document_id AS "documentId",
  asked.live_slug AS "liveSlug",
  asked.status,
  asked.at,
  CASE WHEN asked.state = 'live' THEN asked.edition END AS edition,
  (
    SELECT coalesce(json_agg(json_build_object('type', editions.type, 'document', changes.edition -> 'document')), '[]')
    FROM named
    JOIN editions ON editions.document_id = named.document_id AND editions.status = 'live'
    JOIN changes ON changes.id = editions.change_id
  ) AS refs
FROM asked
