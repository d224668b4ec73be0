-- Who delivers hand-offs under a login of its own, and alone says who wrote (P2).
CREATE TABLE connector (
  id         ${key} PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE,
  token_mark ${bytes} NOT NULL,
  digest_key ${bytes} NOT NULL,
  disabled   ${flag} NOT NULL
) ${strict};

ALTER TABLE hand_off ADD COLUMN connector_id ${key} REFERENCES connector (id);

-- What the account of a Section 1367 case wrote waits for cleared officers alone (P8).
ALTER TABLE hand_off ADD COLUMN known_to TEXT NOT NULL DEFAULT 'EVERYBODY';

CREATE INDEX case_item_account ON case_item (digest) WHERE part = 'ACCOUNT';
