package org.tierline.model.escalation;

/** Which callers the list of callbacks shows. */
public enum CallbackFilter {
  /** Those whom this person may take: queue, clearance and language fit. */
  FIT_ME,
  /** Those of every language. */
  ALL,
  /** Those whose attempts are used up and whose place is kept. */
  UNREACHED,
  /** Those that no officer may dial, for supervisors who may know of them (P8). */
  WITH_SUPERVISOR
}
