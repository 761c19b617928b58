-- Authors, people, topics and sections as they are in public, with the parents of sections. Parameter: documentIds.
WITH RECURSIVE named AS (
  SELECT unnest(CAST(:documentIds AS text[])) AS document_id
  UNION
  SELECT unnest(editions.refs)
  FROM named
  JOIN editions ON editions.document_id = named.document_id
)
SELECT editions.type, changes.edition -> 'document' AS document
FROM named
JOIN editions ON editions.document_id = named.document_id AND editions.status = 'live'
JOIN changes ON changes.id = editions.change_id
WHERE editions.type IN ('author', 'person', 'topic', 'section')
