-- From version 2 to version 3.
ALTER TABLE clip ADD COLUMN true_peak REAL;

ALTER TABLE clip ADD COLUMN blind_place INTEGER;

ALTER TABLE clip ADD COLUMN blind_of INTEGER;
