package org.tierline.model.privacy;

/** What came of comparing what a caller said with the record. */
public enum VerificationOutcome {
  /** What was said fits the record. */
  VERIFIED,
  /** It does not fit, or there is no such case; nobody learns which. */
  NOT_VERIFIED,
  /** The contact's own attempts are used up. */
  LOCKED,
  /** This channel, role or relationship can never be verified; decided before any look-up. */
  NOT_PERMITTED,
  /** The privacy prompt was not read. */
  REFUSED
}
