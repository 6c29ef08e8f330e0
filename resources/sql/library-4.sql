-- From version 3 to version 4.
CREATE TABLE IF NOT EXISTS attached_file (
    job_id       TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    sha256       TEXT NOT NULL,
    path         TEXT NOT NULL,
    PRIMARY KEY (job_id, sha256, path)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS attached_file_hash ON attached_file (sha256, job_id);

INSERT OR IGNORE INTO attached_file (job_id, sha256, path)
    SELECT job.id, json_extract(file.value, '$.sha256'), json_extract(file.value, '$.path')
    FROM job, json_each(CASE WHEN json_valid(job.recipe) THEN job.recipe ELSE '{}' END, '$.files') AS file
    WHERE typeof(json_extract(file.value, '$.sha256')) = 'text' AND typeof(json_extract(file.value, '$.path')) = 'text';
