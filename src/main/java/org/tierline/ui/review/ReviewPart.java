package org.tierline.ui.review;

/** What the left of the review shows: one job at a time, the others keep what was typed. */
enum ReviewPart {
  QUEUE,
  GLASS,
  AUDIT,
  UNLOCK,
  REPORT,
  DAYS,
  STAFF,
  CLEARANCES
}
