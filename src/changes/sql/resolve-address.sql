-- What stands at an address. A reserved one is not found: it answers like one that never was. Parameters: type, slug.
SELECT asked.state, asked.document_id AS "documentId", live.slug AS "liveSlug"
FROM addresses asked
LEFT JOIN addresses live ON live.type = asked.type AND live.document_id = asked.document_id AND live.state = 'live'
WHERE asked.type = :type AND asked.slug = :slug AND asked.state <> 'reserved'
