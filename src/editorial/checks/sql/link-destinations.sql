-- Where addresses of stories lead: to the document itself, to where it is live now, or nowhere. Parameter: slugs.
SELECT
  addresses.slug,
  addresses.document_id AS "documentId",
  addresses.state,
  live.slug AS "liveSlug"
FROM addresses
LEFT JOIN addresses live
  ON live.type = 'article' AND live.document_id = addresses.document_id AND live.state = 'live'
WHERE addresses.type = 'article' AND addresses.slug = ANY (:slugs)
