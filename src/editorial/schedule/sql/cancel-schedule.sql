-- id, documentId, outcome
UPDATE schedules SET state = 'off', settled_at = clock_timestamp(), outcome = :outcome
WHERE id = CAST(:id AS bigint) AND document_id = :documentId AND state = 'pending'
RETURNING id
