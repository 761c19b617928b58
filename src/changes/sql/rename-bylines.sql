-- The bylines of an author's stories, drafts and live ones, as src/api/article/derivation/byline.ts writes them:
-- "A", "A and B", "A, B and C". Parameter: author (the id of the author's row).
WITH named AS (
  SELECT links.article_id, array_agg(trim(authors.name) ORDER BY links.author_ord, links.id) AS names
  FROM articles_authors_lnk AS links
  JOIN authors ON authors.id = links.author_id
  WHERE links.article_id IN (SELECT article_id FROM articles_authors_lnk WHERE author_id = :author)
    AND trim(authors.name) <> ''
  GROUP BY links.article_id
)
UPDATE articles
SET byline = CASE cardinality(names)
  WHEN 1 THEN names[1]
  ELSE array_to_string(trim_array(names, 1), ', ') || ' and ' || names[cardinality(names)]
END
FROM named
WHERE articles.id = named.article_id
