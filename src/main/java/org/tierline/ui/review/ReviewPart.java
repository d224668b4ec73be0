package org.tierline.ui.review;

/** What the left of the review shows: one job at a time, the others keep what was typed. */
public enum ReviewPart {
  QUEUE(false),
  GLASS(false),
  AUDIT(false),
  UNLOCK(false),
  REPORT(false),
  DAYS(false),
  STAFF(false),
  BULLETINS(false),
  CLOSING(false),
  CLEARANCES(true),
  IN_HAND(true),
  MAIL(true),
  COMPLAINTS(true),
  SAMPLE(true),
  OFFICE_FILES(true);

  private final boolean brought;

  ReviewPart(boolean brought) {
    this.brought = brought;
  }

  /** Whether another feature brings it, for whoever may use it. */
  boolean isBrought() {
    return brought;
  }
}
