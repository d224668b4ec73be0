package org.tierline.model.privacy;

/** How much may be said, from least to most. */
public enum DisclosureLevel {
  /** Nothing about a case. */
  GENERAL_ONLY,
  /** Receipt, form, received date, last status and next step. */
  STATUS_ONLY,
  /** Also parties, notices, history and appointments. */
  CASE_DETAILS
}
