-- Whether it was open, when it was written, whose numbers were said with it. Such a one stands in
-- every list, and its words with whoever is cleared alone, whatever the numbers belong to (P7). Of
-- what was written before nobody can tell any more.
ALTER TABLE incident ADD COLUMN identity_open ${flag} NOT NULL DEFAULT 1;
ALTER TABLE complaint ADD COLUMN identity_open ${flag} NOT NULL DEFAULT 1;

DROP INDEX incident_open;
CREATE INDEX incident_open ON incident (due_at, id) WHERE state = 'OPEN';
