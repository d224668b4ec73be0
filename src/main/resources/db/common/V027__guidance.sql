-- General answers, each in each language. Lists are kept one value a line. A search index is made
-- of them at the desk, anew whenever the highest version is another.
CREATE TABLE guidance_article (
  id       TEXT NOT NULL,
  language TEXT NOT NULL,
  title    TEXT NOT NULL,
  keywords TEXT NOT NULL,
  channels TEXT NOT NULL,
  reviewed TEXT NOT NULL,
  source   TEXT NOT NULL,
  links    TEXT NOT NULL,
  script   TEXT NOT NULL,
  version  ${integer} NOT NULL,
  PRIMARY KEY (id, language)
) ${strict};
CREATE INDEX guidance_article_version ON guidance_article (version);

-- Which general answers were read in a contact.
CREATE TABLE guidance_given (
  contact_id ${key} NOT NULL REFERENCES contact (id),
  article_id TEXT NOT NULL,
  at         ${instant} NOT NULL,
  PRIMARY KEY (contact_id, article_id)
) ${strict};
