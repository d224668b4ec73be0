-- Makes the groups, once, and says what each may do. Grows with the tables: run after each migration.
CREATE OR REPLACE FUNCTION grant_to_groups () RETURNS void
  LANGUAGE plpgsql
  SET search_path = pg_catalog, tierline, pg_temp
AS $$
DECLARE
  -- What every desk adds, changes and takes away in its work; what stands nowhere here is only read.
  added CONSTANT text[] := ARRAY[
    'agency_referral', 'appointment_request', 'broken_glass',
    'bulletin', 'bulletin_read', 'call_attempt', 'call_helper', 'callback_contact', 'change', 'chat',
    'chat_line', 'chat_link', 'closing', 'complaint', 'contact', 'contact_count',
    'contact_score', 'danger_script', 'desk', 'disclosure', 'escalation',
    'escalation_claim', 'escalation_count', 'escalation_note', 'escalation_wish', 'event_feedback',
    'fax_number', 'guidance_given', 'hand_off', 'incident', 'number_unlock',
    'office_answer', 'outgoing_message', 'own_affair', 'owed_reminder_seen', 'received_letter',
    'referral', 'reminder_seen', 'request_relocation', 'said_item', 'said_number', 'sent_link',
    'service_request', 'sign_in_failure', 'sign_in_lock', 'staff_day', 'staff_state',
    'supervisor_request', 'text_consent', 'visit_referral', 'waiting_count'];
  changed CONSTANT text[] := ARRAY[
    'appointment_request', 'bulletin', 'chat', 'chat_line', 'chat_link',
    'closing', 'complaint', 'contact', 'contact_score', 'escalation_claim', 'escalation_count', 'hand_off', 'incident',
    'outgoing_message', 'service_request', 'sign_in_lock', 'staff_day', 'staff_state',
    'supervisor_request', 'text_consent', 'waiting_count'];
  removed CONSTANT text[] := ARRAY[
    'change', 'escalation_claim', 'escalation_count', 'sign_in_failure', 'sign_in_lock'];
  -- What administrators alone take in, and the people.
  kept CONSTANT text[] := ARRAY[
    'audit_seal', 'connector', 'country', 'form',
    'guidance_article', 'holiday', 'inquiry_date', 'international_area', 'jurisdiction',
    'mailing_address', 'office', 'official_link', 'outreach_event', 'place', 'policy_file',
    'receipt_prefix', 'record_key', 'reference_import'];
  everybody CONSTANT name := group_of('staff');
  administrators CONSTANT name := group_of('administrator');
  one text;
BEGIN
  FOREACH one IN ARRAY ARRAY['staff', 'tier_1', 'tier_2', 'supervisor', 'administrator'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = group_of(one)) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', group_of(one));
    END IF;
    IF one <> 'staff' THEN
      EXECUTE format('GRANT %I TO %I', everybody, group_of(one));
    END IF;
  END LOOP;
  -- What an earlier version granted is taken back first.
  EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA tierline, tierline_gate FROM %I, %I, %I',
    everybody, administrators, group_of('supervisor'));
  EXECUTE format('GRANT USAGE ON SCHEMA tierline TO %I', everybody);
  EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA tierline TO %I', everybody);
  FOREACH one IN ARRAY added LOOP
    EXECUTE format('GRANT INSERT ON %I TO %I', one, everybody);
  END LOOP;
  FOREACH one IN ARRAY changed LOOP
    EXECUTE format('GRANT UPDATE ON %I TO %I', one, everybody);
  END LOOP;
  FOREACH one IN ARRAY removed LOOP
    EXECUTE format('GRANT DELETE ON %I TO %I', one, everybody);
  END LOOP;
  FOREACH one IN ARRAY kept LOOP
    EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO %I', one, administrators);
  END LOOP;
  -- Whose an escalation is, and of which contact and case, stays as it was: it shows them to who holds it.
  EXECUTE format('GRANT UPDATE (queue, identity_open, state, phone, zip, windows, language, version,'
    ' held_back, zones, reached_at) ON escalation TO %I', everybody);
  -- A gate and broken glass are closed by anyone, and opened by the gate alone.
  EXECUTE format('GRANT UPDATE (ended_at) ON verification, broken_glass TO %I', everybody);
  EXECUTE format('GRANT UPDATE (known_to, number) ON broken_glass TO %I', administrators);
  EXECUTE format('GRANT USAGE ON SCHEMA tierline_gate TO %I', everybody);
  EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA tierline_gate TO %I', everybody);
  EXECUTE format('GRANT INSERT, UPDATE, DELETE ON tierline_gate.case_record,'
    ' tierline_gate.case_number TO %I', administrators);
  EXECUTE format('GRANT INSERT, DELETE ON tierline_gate.case_item TO %I', administrators);
  -- The words of contacts are kept and found by functions, and read by nobody.
  EXECUTE format('REVOKE SELECT ON contact_word FROM %I', everybody);
  EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA tierline_gate TO %I', everybody);
  EXECUTE format('REVOKE EXECUTE ON FUNCTION tierline_gate.fits, tierline_gate.failures FROM %I',
    everybody);
  -- The seals of the record and the keys of records are added and never changed.
  EXECUTE format('REVOKE UPDATE, DELETE ON audit_seal, record_key FROM %I', administrators);
  -- A name changes with a login that is given, and never again (let_in_staff).
  EXECUTE format('GRANT INSERT, UPDATE (name, password_hash, clearances, disabled, version)'
    ' ON staff TO %I', administrators);
  -- Clearances are granted and ended by two people, of whom the second may be a supervisor.
  EXECUTE format('GRANT UPDATE (clearances, version) ON staff TO %I', group_of('supervisor'));
  EXECUTE format('GRANT INSERT, UPDATE ON clearance_change TO %I, %I', administrators,
    group_of('supervisor'));
  EXECUTE format('GRANT INSERT ON record_key TO %I', group_of('supervisor'));
  -- Whoever signs in and holds the key of records seals it to those who wait for it.
  EXECUTE format('GRANT UPDATE (key_salt, public_key, private_key, personal_key, digest_key,'
    ' records_key, protected_key, version) ON staff TO %I', everybody);
  EXECUTE format('GRANT EXECUTE ON FUNCTION me (), smaller_bytes (bytea, bytea), tierline.min (bytea),'
    ' append_event (bytea, bigint, text, bytea, bytea, bytea, text) TO %I', everybody);
END
$$;

REVOKE ALL ON FUNCTION grant_to_groups () FROM PUBLIC;
