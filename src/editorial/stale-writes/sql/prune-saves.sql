-- What nobody can still have open in a window; the newest save of each document stays.
DELETE FROM saves
WHERE at < now() - interval '90 days'
  AND EXISTS (SELECT FROM saves AS newer WHERE newer.document_id = saves.document_id AND newer.id > saves.id)
