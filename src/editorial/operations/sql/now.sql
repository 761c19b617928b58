-- What time it is in the newsroom.
SELECT clock_timestamp() AS now
