-- One page of live documents that a link table joins to one row, newest first, after a place in that order.
-- Names: documents, links, own, target. Parameters: row, date and document (null on the first page), size.
SELECT page.id, page.document_id AS "documentId", CAST(page.date_published AS text) AS "datePublished"
FROM :documents: page
JOIN :links: link ON link.:own: = page.id
WHERE link.:target: = :row
  AND page.published_at IS NOT NULL
  AND page.date_published IS NOT NULL
  AND (CAST(:date AS text) IS NULL
       OR (page.date_published, page.document_id) < (CAST(:date AS timestamp), :document))
ORDER BY page.date_published DESC, page.document_id DESC
LIMIT :size
