-- The words of contacts. They come folded and cut from the desk's own tokeniser, each with the mark
-- of whoever took the contact before it, so that a search touches that person's words only.
CREATE TABLE contact_word_row (
  place      INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id BLOB NOT NULL UNIQUE REFERENCES contact (id)
) STRICT;

CREATE VIRTUAL TABLE contact_word USING fts5 (
  words,
  content = '',
  contentless_delete = 1,
  detail = none,
  tokenize = 'unicode61 remove_diacritics 0'
);

-- Read before Flyway is woken; raise it with every migration.
PRAGMA application_id = 1414088018;
PRAGMA user_version = 2;
