package org.tierline.model.request;

/** What the routing of a request decided. */
public enum ServiceRequestOutcome {
  /** It goes to an office. */
  ROUTED,
  /** The case is abroad: contact information is given, a referral recorded. */
  REFERRED_INTERNATIONAL,
  /** An escalation is made instead. */
  NEEDS_TIER_2,
  /** Not before a date. */
  TOO_EARLY,
  /** The words are added to the one that is open. */
  ALREADY_OPEN,
  /** Not possible; the rule says why. */
  REFUSED
}
