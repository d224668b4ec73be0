package org.tierline.app.bench;

/** What somebody does at a desk, each a job of the services or the few that one key press asks. */
enum Act {
  OPEN_CONTACT,
  READ_PROMPT,
  VERIFY,
  LOOK_AT_CASE,
  NOTE,
  REQUEST,
  ESCALATE,
  END_CALL,
  CLOSE,
  CLAIM,
  CALL_BACK,
  RECORD_ATTEMPT,
  RESOLVE,
  /** Asked every few seconds: whether the person is still in. */
  STILL_IN,
  /** Asked after each change elsewhere: what the status bar counts. */
  COUNT
}
