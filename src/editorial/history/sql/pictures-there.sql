-- The rows of the media library by their urls. Parameter: urls.
SELECT DISTINCT ON (url) url, id FROM files WHERE url = ANY (:urls) ORDER BY url, id
