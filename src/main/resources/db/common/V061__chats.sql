-- Live chats. A chat is the hand-off with which it came: whoever takes that has it. seen_at is when
-- the desk that has it last gave a sign; a chat without one goes back to those that wait.
CREATE TABLE chat (
  id           ${key} PRIMARY KEY REFERENCES hand_off (id),
  connector_id ${key} NOT NULL REFERENCES connector (id),
  external_id  TEXT NOT NULL,
  language     TEXT NOT NULL,
  contact_id   ${key} REFERENCES contact (id),
  seen_at      ${instant},
  left_at      ${instant},
  closed_at    ${instant},
  UNIQUE (connector_id, external_id)
) ${strict};
CREATE INDEX chat_in_hand ON chat (seen_at, id)
  WHERE contact_id IS NOT NULL AND closed_at IS NULL AND left_at IS NULL;
CREATE INDEX chat_not_over ON chat (connector_id, id) WHERE closed_at IS NULL AND left_at IS NULL;
CREATE INDEX chat_of_contact ON chat (contact_id) WHERE contact_id IS NOT NULL;

-- What was written and what happened in a chat. caller_line is the platform's own count of what the
-- caller wrote, so that a line that comes twice is one; waits is 1 until the platform has it.
CREATE TABLE chat_line (
  chat_id     ${key} NOT NULL REFERENCES chat (id),
  place       ${integer} NOT NULL,
  contact_id  ${key} REFERENCES contact (id),
  kind        TEXT NOT NULL,
  at          ${instant} NOT NULL,
  text        TEXT NOT NULL,
  level       TEXT NOT NULL,
  caller_line ${integer},
  waits       ${flag} NOT NULL,
  PRIMARY KEY (chat_id, place)
) ${strict}${clustered};
CREATE UNIQUE INDEX chat_line_once ON chat_line (chat_id, caller_line)
  WHERE caller_line IS NOT NULL;
CREATE INDEX chat_line_of_contact ON chat_line (contact_id, chat_id, place)
  WHERE contact_id IS NOT NULL;
CREATE INDEX chat_line_waiting ON chat_line (chat_id, place) WHERE waits = 1;

-- When the platform of a connector was last known to be connected.
CREATE TABLE chat_link (
  connector_id ${key} PRIMARY KEY REFERENCES connector (id),
  connected    ${flag} NOT NULL,
  at           ${instant} NOT NULL
) ${strict};
