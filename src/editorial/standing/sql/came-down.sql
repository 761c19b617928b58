-- What came down last, by whom and why, newest first; a killed one counts from its kill.
SELECT editions.type, editions.document_id AS "documentId", changes.kind, changes.at, changes.actor AS who, changes.why
FROM editions
JOIN changes ON changes.id = editions.change_id
WHERE editions.status <> 'live' AND editions.type IN ('article', 'quote', 'video-clip')
ORDER BY changes.id DESC
LIMIT 100
