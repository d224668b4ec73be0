-- Keys are UUIDv7 made at a desk. Instants are microseconds since 1970 in UTC, days are ISO text.
-- Placeholders name what the dialects call differently.

CREATE TABLE store_identity (
  id           ${key} PRIMARY KEY,
  made_at      ${instant} NOT NULL,
  decoy_case   ${key} NOT NULL
) ${strict};

-- staff ---------------------------------------------------------------------------------------

CREATE TABLE staff (
  id            ${key} PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE,
  full_name     TEXT NOT NULL,
  role          TEXT NOT NULL,
  languages     TEXT NOT NULL,
  clearances    TEXT NOT NULL,
  disabled      ${flag} NOT NULL,
  password_hash TEXT NOT NULL,
  key_salt      ${bytes} NOT NULL,
  public_key    ${bytes} NOT NULL,
  private_key   ${bytes} NOT NULL,
  personal_key  ${bytes} NOT NULL,
  digest_key    ${bytes} NOT NULL,
  records_key   ${bytes},
  protected_key ${bytes},
  locked_until  ${instant},
  version       ${integer} NOT NULL
) ${strict};

CREATE TABLE staff_failure (
  staff_id ${key} NOT NULL REFERENCES staff (id),
  at       ${instant} NOT NULL
) ${strict};
CREATE INDEX staff_failure_by_staff ON staff_failure (staff_id, at);

CREATE TABLE staff_state (
  staff_id ${key} PRIMARY KEY REFERENCES staff (id),
  state    TEXT NOT NULL
) ${strict};

-- Public keys to which case records are sealed. Nothing on a record tells which one it was.
CREATE TABLE record_key (
  kind       TEXT PRIMARY KEY,
  public_key ${bytes} NOT NULL
) ${strict};

-- contacts ------------------------------------------------------------------------------------

CREATE TABLE contact (
  id              ${key} PRIMARY KEY,
  number          TEXT NOT NULL UNIQUE,
  channel         TEXT NOT NULL,
  state           TEXT NOT NULL,
  staff_id        ${key} NOT NULL REFERENCES staff (id),
  caller_name     TEXT,
  caller_phone    TEXT,
  caller_email    TEXT,
  caller_zip      TEXT,
  caller_country  TEXT,
  caller_language TEXT NOT NULL,
  caller_account  TEXT,
  opened_at       ${instant} NOT NULL,
  prompt_read_at  ${instant},
  ended_at        ${instant},
  closed_at       ${instant},
  disposition     TEXT,
  notes           TEXT NOT NULL,
  hand_off        TEXT,
  version         ${integer} NOT NULL
) ${strict};
CREATE INDEX contact_taken ON contact (staff_id, opened_at, id);
CREATE INDEX contact_unfinished ON contact (staff_id, opened_at, id) WHERE state <> 'CLOSED';

-- What a contact adds to the figures of whoever took it: a row a contact, none that all write.
CREATE TABLE contact_count (
  staff_id  ${key} NOT NULL REFERENCES staff (id),
  opened_at ${instant} NOT NULL,
  kind      TEXT NOT NULL,
  delta     ${integer} NOT NULL
) ${strict};
CREATE INDEX contact_count_by_staff ON contact_count (staff_id, opened_at, kind, delta);

CREATE TABLE hand_off (
  id          ${key} PRIMARY KEY,
  external_id TEXT NOT NULL UNIQUE,
  arrived_at  ${instant} NOT NULL,
  document    TEXT NOT NULL,
  contact_id  ${key}
) ${strict};
CREATE INDEX hand_off_waiting ON hand_off (arrived_at, id) WHERE contact_id IS NULL;

-- cases ---------------------------------------------------------------------------------------

CREATE TABLE case_record (
  case_id ${key} PRIMARY KEY,
  sealed  ${bytes} NOT NULL,
  version ${integer} NOT NULL
) ${strict};

-- Keyed digests of the numbers a case is found by.
CREATE TABLE case_number (
  digest  ${bytes} NOT NULL,
  case_id ${key} NOT NULL REFERENCES case_record (case_id),
  PRIMARY KEY (digest, case_id)
) ${strict}${clustered};
CREATE INDEX case_number_by_case ON case_number (case_id);

-- Keyed digests of what is compared, filled up with random ones so that cases have equally many.
CREATE TABLE case_item (
  case_id  ${key} NOT NULL REFERENCES case_record (case_id),
  place    ${integer} NOT NULL,
  part     TEXT NOT NULL,
  standing ${integer} NOT NULL,
  needed   ${integer} NOT NULL,
  digest   ${bytes} NOT NULL,
  initial  ${bytes} NOT NULL,
  from_day ${integer},
  last_day ${integer},
  PRIMARY KEY (case_id, place)
) ${strict}${clustered};

-- the gate ------------------------------------------------------------------------------------

CREATE TABLE attempt (
  id                 ${key} PRIMARY KEY,
  contact_id         ${key} NOT NULL REFERENCES contact (id),
  staff_id           ${key} NOT NULL REFERENCES staff (id),
  number             ${bytes} NOT NULL,
  other_receipt      ${bytes} NOT NULL,
  other_a_number     ${bytes} NOT NULL,
  at                 ${instant} NOT NULL,
  failed             ${integer} NOT NULL
) ${strict};
CREATE INDEX attempt_by_contact ON attempt (contact_id, failed);
CREATE INDEX attempt_by_number ON attempt (number, at, failed);

CREATE TABLE verification (
  id           ${key} PRIMARY KEY,
  contact_id   ${key} NOT NULL REFERENCES contact (id),
  staff_id     ${key} NOT NULL REFERENCES staff (id),
  case_id      ${key} NOT NULL REFERENCES case_record (case_id),
  relationship TEXT NOT NULL,
  level        TEXT NOT NULL,
  at           ${instant} NOT NULL,
  ends_at      ${instant} NOT NULL,
  ended_at     ${instant}
) ${strict};
CREATE INDEX verification_by_contact ON verification (contact_id, at, id);
CREATE INDEX verification_by_case ON verification (case_id, contact_id);
CREATE INDEX verification_by_staff ON verification (staff_id, ends_at);

CREATE TABLE disclosure (
  id              ${key} PRIMARY KEY,
  verification_id ${key} NOT NULL REFERENCES verification (id),
  level           TEXT NOT NULL,
  at              ${instant} NOT NULL
) ${strict};
CREATE INDEX disclosure_by_verification ON disclosure (verification_id);

-- work that leaves the contact -----------------------------------------------------------------

CREATE TABLE service_request (
  id            ${key} PRIMARY KEY,
  number        TEXT NOT NULL UNIQUE,
  type          TEXT NOT NULL,
  state         TEXT NOT NULL,
  case_id       ${key} NOT NULL REFERENCES case_record (case_id),
  contact_id    ${key} NOT NULL REFERENCES contact (id),
  staff_id      ${key} NOT NULL REFERENCES staff (id),
  office        TEXT NOT NULL,
  due           TEXT NOT NULL,
  words         TEXT NOT NULL,
  criterion     TEXT,
  document_kind TEXT,
  priority      ${flag} NOT NULL,
  created_at    ${instant} NOT NULL,
  changed_at    ${instant} NOT NULL,
  version       ${integer} NOT NULL
) ${strict};
CREATE INDEX service_request_by_case ON service_request (case_id, created_at, id);
CREATE INDEX service_request_by_contact ON service_request (contact_id, created_at, id);
CREATE INDEX service_request_open ON service_request (case_id, type, id)
  WHERE state IN ('OPEN', 'RELOCATED');

CREATE TABLE referral (
  id                  ${key} PRIMARY KEY,
  contact_id          ${key} NOT NULL REFERENCES contact (id),
  case_id             ${key} NOT NULL REFERENCES case_record (case_id),
  office              TEXT NOT NULL,
  contact_information TEXT NOT NULL,
  at                  ${instant} NOT NULL
) ${strict};
CREATE INDEX referral_by_contact ON referral (contact_id);

CREATE TABLE escalation (
  id               ${key} PRIMARY KEY,
  number           TEXT NOT NULL UNIQUE,
  escalation_class TEXT NOT NULL,
  reason           TEXT NOT NULL,
  queue            TEXT NOT NULL,
  state            TEXT NOT NULL,
  case_id          ${key} REFERENCES case_record (case_id),
  contact_id       ${key} NOT NULL REFERENCES contact (id),
  staff_id         ${key} NOT NULL REFERENCES staff (id),
  words            TEXT NOT NULL,
  phone            TEXT,
  zip              TEXT,
  windows          TEXT NOT NULL,
  language         TEXT NOT NULL,
  text_ahead       ${flag} NOT NULL,
  due              TEXT NOT NULL,
  created_at       ${instant} NOT NULL,
  first_contact_at ${instant} NOT NULL,
  version          ${integer} NOT NULL
) ${strict};
CREATE INDEX escalation_by_contact ON escalation (contact_id, created_at, id);
CREATE INDEX escalation_open ON escalation (case_id, reason, created_at)
  WHERE case_id IS NOT NULL AND state NOT IN ('RESOLVED', 'RETURNED', 'CANCELLED');

CREATE TABLE escalation_wish (
  id            ${key} PRIMARY KEY,
  escalation_id ${key} NOT NULL REFERENCES escalation (id),
  contact_id    ${key} NOT NULL REFERENCES contact (id),
  kind          TEXT NOT NULL,
  words         TEXT NOT NULL,
  callback      TEXT,
  at            ${instant} NOT NULL
) ${strict};
CREATE INDEX escalation_wish_by_escalation ON escalation_wish (escalation_id, at);

-- How many wait, by who may know of them and by day; a row a desk, none that all desks write.
CREATE TABLE escalation_count (
  known_to TEXT NOT NULL,
  due      TEXT NOT NULL,
  desk_id  ${key} NOT NULL,
  delta    ${integer} NOT NULL,
  PRIMARY KEY (known_to, due, desk_id)
) ${strict}${clustered};

CREATE TABLE supervisor_request (
  id           ${key} PRIMARY KEY,
  contact_id   ${key} NOT NULL REFERENCES contact (id),
  staff_id     ${key} NOT NULL REFERENCES staff (id),
  state        TEXT NOT NULL,
  words        TEXT NOT NULL,
  requested_at ${instant} NOT NULL,
  taken_by     ${key} REFERENCES staff (id),
  taken_at     ${instant},
  due          TEXT,
  version      ${integer} NOT NULL
) ${strict};
CREATE INDEX supervisor_request_waiting ON supervisor_request (requested_at, id)
  WHERE state = 'WAITING';
CREATE INDEX supervisor_request_callback ON supervisor_request (due, requested_at, id)
  WHERE state = 'CALLBACK';
CREATE INDEX supervisor_request_by_contact ON supervisor_request (contact_id, requested_at, id);

-- policy and audit -----------------------------------------------------------------------------

CREATE TABLE policy_file (
  kind TEXT NOT NULL,
  at   ${instant} NOT NULL,
  id   ${key} NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (kind, at, id)
) ${strict};

CREATE TABLE desk (
  id    ${key} PRIMARY KEY,
  mark  ${bytes} NOT NULL UNIQUE,
  since ${instant} NOT NULL
) ${strict};

CREATE TABLE audit_event (
  desk_id    ${key} NOT NULL REFERENCES desk (id),
  seq        ${integer} NOT NULL,
  at         ${instant} NOT NULL,
  action     TEXT NOT NULL,
  staff_id   ${key},
  contact_id ${key},
  subject    ${key},
  facts      TEXT NOT NULL,
  previous   ${bytes} NOT NULL,
  hash       ${bytes} NOT NULL,
  PRIMARY KEY (desk_id, seq)
) ${strict}${clustered};

CREATE TABLE audit_head (
  desk_id ${key} PRIMARY KEY REFERENCES desk (id),
  count   ${integer} NOT NULL,
  hash    ${bytes} NOT NULL
) ${strict};

-- reference data -------------------------------------------------------------------------------

CREATE TABLE office (
  code         TEXT PRIMARY KEY,
  code_is_ours ${flag} NOT NULL,
  name         TEXT NOT NULL,
  kind         TEXT NOT NULL,
  street       TEXT,
  city         TEXT,
  state        TEXT,
  zip          TEXT,
  country      TEXT NOT NULL,
  phone        TEXT,
  district     TEXT,
  as_of        TEXT,
  trust        TEXT NOT NULL
) ${strict};

CREATE TABLE place (
  zip       TEXT PRIMARY KEY,
  city      TEXT NOT NULL,
  folded    TEXT NOT NULL,
  state     TEXT NOT NULL,
  county    TEXT NOT NULL,
  latitude  ${real},
  longitude ${real},
  zone      TEXT
) ${strict};
CREATE INDEX place_by_name ON place (folded, state, zip);
CREATE INDEX place_by_state ON place (state, zip);

CREATE TABLE jurisdiction (
  zip    TEXT PRIMARY KEY,
  office TEXT NOT NULL,
  basis  TEXT NOT NULL
) ${strict};
CREATE INDEX jurisdiction_by_office ON jurisdiction (office, zip);

CREATE TABLE international_area (
  office TEXT NOT NULL,
  area   TEXT NOT NULL,
  iso2   TEXT NOT NULL,
  as_of  TEXT NOT NULL,
  PRIMARY KEY (office, area)
) ${strict};

CREATE TABLE country (
  iso2  TEXT PRIMARY KEY,
  name  TEXT NOT NULL,
  zones TEXT NOT NULL
) ${strict};

CREATE TABLE closing (
  office   TEXT NOT NULL,
  from_at  ${instant} NOT NULL,
  until_at ${instant} NOT NULL,
  reason   TEXT NOT NULL,
  note     TEXT,
  PRIMARY KEY (office, from_at, until_at)
) ${strict};
CREATE INDEX closing_by_end ON closing (until_at, from_at);

CREATE TABLE form (
  number TEXT PRIMARY KEY,
  title  TEXT NOT NULL
) ${strict};

CREATE TABLE holiday (
  day  TEXT PRIMARY KEY,
  name TEXT NOT NULL
) ${strict};

CREATE TABLE receipt_prefix (
  prefix TEXT PRIMARY KEY
) ${strict};

CREATE TABLE mailing_address (
  form    TEXT NOT NULL,
  place   ${integer} NOT NULL,
  carrier TEXT NOT NULL,
  lines   TEXT NOT NULL,
  states  TEXT NOT NULL,
  as_of   TEXT NOT NULL,
  PRIMARY KEY (form, place)
) ${strict};

CREATE TABLE inquiry_date (
  form         TEXT NOT NULL,
  category     TEXT NOT NULL,
  office       TEXT NOT NULL,
  published_on TEXT NOT NULL,
  received_by  TEXT NOT NULL,
  PRIMARY KEY (form, category, office, published_on)
) ${strict};
