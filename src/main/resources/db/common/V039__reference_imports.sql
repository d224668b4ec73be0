-- When each kind of reference data was last taken in. Whoever holds some of it in memory reads it
-- anew when the highest version is another.
CREATE TABLE reference_import (
  kind    TEXT PRIMARY KEY,
  at      ${instant} NOT NULL,
  taken   ${integer} NOT NULL,
  version ${integer} NOT NULL
) ${strict};

-- Pages of the agency that were taken in beside those that come with the product.
CREATE TABLE official_link (
  url      TEXT NOT NULL,
  title    TEXT NOT NULL,
  language TEXT NOT NULL,
  PRIMARY KEY (url, language)
) ${strict};
