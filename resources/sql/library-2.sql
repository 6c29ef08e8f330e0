-- From version 1 to version 2.
ALTER TABLE job ADD COLUMN owner TEXT;

ALTER TABLE job ADD COLUMN place REAL;

ALTER TABLE job ADD COLUMN batch TEXT;

ALTER TABLE job ADD COLUMN name TEXT;

ALTER TABLE job ADD COLUMN bytes_sent INTEGER NOT NULL DEFAULT 0;

ALTER TABLE job ADD COLUMN bytes_received INTEGER NOT NULL DEFAULT 0;

CREATE INDEX job_unfinished ON job (owner, place) WHERE owner IS NOT NULL;

CREATE INDEX job_batch ON job (batch) WHERE batch IS NOT NULL;
