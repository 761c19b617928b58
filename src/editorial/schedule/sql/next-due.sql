-- How long until the next one, in milliseconds of the database's clock; null when nothing is planned.
SELECT CAST(ceil(1000 * extract(epoch FROM min(due_at) - clock_timestamp())) AS float8) AS ms
FROM schedules
WHERE state = 'pending' AND due_at > clock_timestamp()
