-- The designated mailbox of an office, where one is on file.
ALTER TABLE office ADD COLUMN mailbox TEXT;
