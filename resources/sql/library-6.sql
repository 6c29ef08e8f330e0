-- From version 5 to version 6.
CREATE TABLE clip_hash (
    job_id       TEXT NOT NULL,
    idx          INTEGER NOT NULL,
    sha256       TEXT NOT NULL,
    bytes        INTEGER NOT NULL,
    PRIMARY KEY (job_id, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_elsewhere (
    job_id       TEXT NOT NULL,
    idx          INTEGER NOT NULL,
    saved_ms     INTEGER NOT NULL,
    PRIMARY KEY (job_id, idx)
) STRICT, WITHOUT ROWID;
