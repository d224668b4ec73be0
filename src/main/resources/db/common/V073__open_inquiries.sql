-- Written inquiries that are in somebody's hands, and which hand-off a contact began with.
CREATE INDEX contact_written_open ON contact (opened_at, id)
  WHERE state <> 'CLOSED' AND channel IN ('WEBFORM', 'SECURE_MESSAGE', 'EMAIL');
CREATE INDEX hand_off_of_contact ON hand_off (contact_id) WHERE contact_id IS NOT NULL;
