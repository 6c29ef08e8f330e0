-- Version 4 of the library. Statements end with a semicolon at the end of a line.
CREATE TABLE job (
    id           TEXT PRIMARY KEY,
    created_ms   INTEGER NOT NULL,
    started_ms   INTEGER,
    finished_ms  INTEGER,
    state        TEXT NOT NULL,
    recipe       TEXT NOT NULL,
    answer       TEXT,
    transcript   TEXT,
    request_id   TEXT,
    error_code   TEXT,
    error_message TEXT,
    error_detail TEXT,
    -- Since version 2. A job that is not finished names the run of the program that takes care of it (see OwnerLock),
    -- and its place in the queue: lower runs earlier.
    owner        TEXT,
    place        REAL,
    batch        TEXT,
    name         TEXT,
    bytes_sent   INTEGER NOT NULL DEFAULT 0,
    bytes_received INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX job_unfinished ON job (owner, place) WHERE owner IS NOT NULL;

CREATE INDEX job_batch ON job (batch) WHERE batch IS NOT NULL;

CREATE TABLE clip (
    job_id       TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    idx          INTEGER NOT NULL,
    path         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    format       TEXT NOT NULL,
    bytes        INTEGER NOT NULL,
    duration_s   REAL NOT NULL,
    sample_rate  INTEGER NOT NULL,
    channels     INTEGER NOT NULL,
    loudness     REAL,
    prompt       TEXT NOT NULL,
    starred      INTEGER NOT NULL DEFAULT 0,
    -- Since version 3: linear; and what the last blind comparison said, place 0 meaning heard and not placed.
    true_peak    REAL,
    blind_place  INTEGER,
    blind_of     INTEGER,
    PRIMARY KEY (job_id, idx)
) STRICT, WITHOUT ROWID;

-- Since version 4: what a finished job was sent with, to find a file again by what is in it.
CREATE TABLE attached_file (
    job_id       TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    sha256       TEXT NOT NULL,
    path         TEXT NOT NULL,
    PRIMARY KEY (job_id, sha256, path)
) STRICT, WITHOUT ROWID;

CREATE INDEX attached_file_hash ON attached_file (sha256, job_id);
