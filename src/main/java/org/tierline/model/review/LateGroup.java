package org.tierline.model.review;

/** What is late, or about to be, by the day on which the caller is to be reached (E2). */
public enum LateGroup {
  /** Due before today. */
  LATE,
  /** Due today. */
  TODAY,
  /** Due on the next business day, or on a day before it that is none. */
  NEXT
}
