-- Version 6 of the library. Statements end with a semicolon at the end of a line.
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
    bytes_received INTEGER NOT NULL DEFAULT 0,
    -- Since version 5: when it was put into the trash; not there without it.
    trashed_ms   INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX job_unfinished ON job (owner, place) WHERE owner IS NOT NULL;

CREATE INDEX job_batch ON job (batch) WHERE batch IS NOT NULL;

CREATE INDEX job_trashed ON job (trashed_ms) WHERE trashed_ms IS NOT NULL;

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

-- Since version 5. Every table below "indexing" can be made anew from what is above: they are what search reads.
CREATE TABLE tag (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT;

-- What people say of one clip, or of a job's text or the job itself: idx −1. These outlive a job that is saved again.
CREATE TABLE entry_tag (
    job_id       TEXT NOT NULL,
    idx          INTEGER NOT NULL,
    tag_id       INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    PRIMARY KEY (job_id, idx, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_tag_tag ON entry_tag (tag_id);

CREATE TABLE entry_note (
    job_id       TEXT NOT NULL,
    idx          INTEGER NOT NULL,
    text         TEXT NOT NULL,
    PRIMARY KEY (job_id, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE collection (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL UNIQUE COLLATE NOCASE,
    created_ms   INTEGER NOT NULL
) STRICT;

-- Lower places come first.
CREATE TABLE collection_entry (
    collection_id INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
    job_id       TEXT NOT NULL,
    idx          INTEGER NOT NULL,
    place        REAL NOT NULL,
    PRIMARY KEY (collection_id, job_id, idx)
) STRICT, WITHOUT ROWID;

CREATE INDEX collection_entry_job ON collection_entry (job_id, idx);

-- Jobs that search has not seen as they are now.
CREATE TABLE unindexed (
    job_id       TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- While a library that came before search is read in, newest first: jobs below this id are still to come. Else no row.
CREATE TABLE indexing (
    reached      TEXT NOT NULL
) STRICT;

CREATE TABLE model (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL UNIQUE
) STRICT;

-- One row for each thing that is found: a clip, a picture, a transcript, or a job that gave nothing of these. Ids grow
-- with the time of creation (see LibraryIndex), facts are packed as EntryFacts says, facets are the same as words.
CREATE TABLE entry (
    id           INTEGER PRIMARY KEY,
    job_id       TEXT NOT NULL,
    idx          INTEGER NOT NULL,
    facts        INTEGER NOT NULL,
    duration_s   REAL NOT NULL,
    name_key     TEXT NOT NULL,
    melody_key   TEXT NOT NULL,
    state        TEXT NOT NULL,
    path         TEXT NOT NULL,
    format       TEXT NOT NULL,
    bytes        INTEGER NOT NULL,
    sample_rate  INTEGER NOT NULL,
    channels     INTEGER NOT NULL,
    blind_place  INTEGER,
    blind_of     INTEGER,
    melody       TEXT NOT NULL,
    name         TEXT NOT NULL,
    title        TEXT NOT NULL,
    model        TEXT NOT NULL,
    note         TEXT NOT NULL,
    tags         TEXT NOT NULL,
    names        TEXT NOT NULL,
    facets       TEXT NOT NULL,
    transcript   TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX entry_job ON entry (job_id, idx);

CREATE INDEX entry_facts ON entry (facts);

CREATE INDEX entry_duration ON entry (facts, duration_s);

CREATE INDEX entry_name ON entry (facts, name_key);

CREATE INDEX entry_melody ON entry (facts, melody_key) WHERE melody_key <> '';

CREATE VIRTUAL TABLE entry_words USING fts5 (title, model, note, tags, names, facets, transcript, content='entry', content_rowid='id', tokenize="unicode61 remove_diacritics 2", prefix='2 3 4 5');

CREATE VIRTUAL TABLE entry_terms USING fts5vocab (entry_words, instance);

-- How many entries there are of each kind of facts.
CREATE TABLE tally (
    facts        INTEGER PRIMARY KEY,
    entries      INTEGER NOT NULL
) STRICT;

CREATE TRIGGER entry_added AFTER INSERT ON entry BEGIN INSERT INTO entry_words (rowid, title, model, note, tags, names, facets, transcript) VALUES (new.id, new.title, new.model, new.note, new.tags, new.names, new.facets, new.transcript); INSERT INTO tally (facts, entries) VALUES (new.facts, 1) ON CONFLICT (facts) DO UPDATE SET entries = entries + 1; END;

CREATE TRIGGER entry_removed AFTER DELETE ON entry BEGIN INSERT INTO entry_words (entry_words, rowid, title, model, note, tags, names, facets, transcript) VALUES ('delete', old.id, old.title, old.model, old.note, old.tags, old.names, old.facets, old.transcript); UPDATE tally SET entries = entries - 1 WHERE facts = old.facts; END;

CREATE TRIGGER entry_reworded AFTER UPDATE ON entry WHEN (old.title, old.model, old.note, old.tags, old.names, old.facets, old.transcript) IS NOT (new.title, new.model, new.note, new.tags, new.names, new.facets, new.transcript) BEGIN INSERT INTO entry_words (entry_words, rowid, title, model, note, tags, names, facets, transcript) VALUES ('delete', old.id, old.title, old.model, old.note, old.tags, old.names, old.facets, old.transcript); INSERT INTO entry_words (rowid, title, model, note, tags, names, facets, transcript) VALUES (new.id, new.title, new.model, new.note, new.tags, new.names, new.facets, new.transcript); END;

CREATE TRIGGER entry_counted AFTER UPDATE ON entry WHEN old.facts <> new.facts BEGIN UPDATE tally SET entries = entries - 1 WHERE facts = old.facts; INSERT INTO tally (facts, entries) VALUES (new.facts, 1) ON CONFLICT (facts) DO UPDATE SET entries = entries + 1; END;

-- Whoever writes a row, search hears of it.
CREATE TRIGGER job_added AFTER INSERT ON job WHEN new.owner IS NULL OR EXISTS (SELECT 1 FROM entry WHERE job_id = new.id) BEGIN INSERT OR IGNORE INTO unindexed (job_id) VALUES (new.id); END;

CREATE TRIGGER job_changed AFTER UPDATE ON job WHEN new.owner IS NULL OR old.owner IS NULL BEGIN INSERT OR IGNORE INTO unindexed (job_id) VALUES (new.id); END;

CREATE TRIGGER job_removed AFTER DELETE ON job BEGIN DELETE FROM entry_tag WHERE job_id = old.id; DELETE FROM entry_note WHERE job_id = old.id; DELETE FROM collection_entry WHERE job_id = old.id; INSERT OR IGNORE INTO unindexed (job_id) VALUES (old.id); END;

CREATE TRIGGER clip_changed AFTER UPDATE ON clip BEGIN INSERT OR IGNORE INTO unindexed (job_id) VALUES (new.job_id); END;

CREATE TRIGGER entry_tag_added AFTER INSERT ON entry_tag BEGIN INSERT OR IGNORE INTO unindexed (job_id) VALUES (new.job_id); END;

CREATE TRIGGER entry_tag_removed AFTER DELETE ON entry_tag BEGIN INSERT OR IGNORE INTO unindexed (job_id) VALUES (old.job_id); END;

CREATE TRIGGER entry_note_added AFTER INSERT ON entry_note BEGIN INSERT OR IGNORE INTO unindexed (job_id) VALUES (new.job_id); END;

CREATE TRIGGER entry_note_removed AFTER DELETE ON entry_note BEGIN INSERT OR IGNORE INTO unindexed (job_id) VALUES (old.job_id); END;

CREATE TRIGGER collection_entry_added AFTER INSERT ON collection_entry BEGIN INSERT OR IGNORE INTO unindexed (job_id) VALUES (new.job_id); END;

CREATE TRIGGER collection_entry_removed AFTER DELETE ON collection_entry BEGIN INSERT OR IGNORE INTO unindexed (job_id) VALUES (old.job_id); END;

-- Since version 6. What was in a clip's file when it came, or when it was read for the first time (hex). Both tables
-- outlive a job that is saved again, and go with one that the trash lets go.
CREATE TABLE clip_hash (
    job_id       TEXT NOT NULL,
    idx          INTEGER NOT NULL,
    sha256       TEXT NOT NULL,
    bytes        INTEGER NOT NULL,
    PRIMARY KEY (job_id, idx)
) STRICT, WITHOUT ROWID;

-- When somebody saved a clip elsewhere for the last time; idx -1: the job's transcript.
CREATE TABLE saved_elsewhere (
    job_id       TEXT NOT NULL,
    idx          INTEGER NOT NULL,
    saved_ms     INTEGER NOT NULL,
    PRIMARY KEY (job_id, idx)
) STRICT, WITHOUT ROWID;
