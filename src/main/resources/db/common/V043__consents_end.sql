-- A caller takes an agreement to a text back, or another number is called: it has ended, with who
-- heard it and when, and no text leaves (E4).
ALTER TABLE text_consent ADD COLUMN ended_by ${key} REFERENCES staff (id);
ALTER TABLE text_consent ADD COLUMN ended_at ${instant};
