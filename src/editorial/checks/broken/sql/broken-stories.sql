-- Live stories that a cascade has broken, the longest broken first, with what the quote or clip is called that broke them.
SELECT
  broken.type,
  broken.document_id AS "documentId",
  broken.findings,
  json_build_object(
    'type', broken.cause ->> 'type',
    'documentId', broken.cause ->> 'documentId',
    'title', causing.title
  ) AS cause,
  broken.at
FROM broken
LEFT JOIN editions causing ON causing.document_id = broken.cause ->> 'documentId'
ORDER BY broken.at, broken.document_id
LIMIT 1000
