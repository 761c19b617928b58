-- What finds each edition: its own words and the names of what it names.
UPDATE editions SET search = words || names_vector(refs) WHERE words IS NOT NULL
