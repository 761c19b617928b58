-- id, state, outcome
UPDATE schedules SET state = :state, outcome = :outcome, settled_at = clock_timestamp()
WHERE id = :id AND state = 'pending'
RETURNING id
