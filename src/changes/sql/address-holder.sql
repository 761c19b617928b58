-- Which document holds an address, in any state. Parameters: type, slug.
SELECT document_id AS "documentId" FROM addresses WHERE type = :type AND slug = :slug
