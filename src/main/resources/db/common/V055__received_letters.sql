-- Which letter became part of which hand-off: each once, and a conversation stays together. The
-- keys are made of what a letter calls itself; its words stand in the hand-off alone.
CREATE TABLE received_letter (
  id          ${key} PRIMARY KEY,
  thread_id   ${key} NOT NULL,
  position    ${integer} NOT NULL,
  hand_off_id ${key} NOT NULL REFERENCES hand_off (id)
) ${strict};
CREATE UNIQUE INDEX received_letter_of_thread ON received_letter (thread_id, position);
CREATE INDEX received_letter_of_hand_off ON received_letter (hand_off_id);
