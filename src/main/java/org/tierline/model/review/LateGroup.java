package org.tierline.model.review;

/** What is late, or about to be, by the day it is due (E2, S9). */
public enum LateGroup {
  /** Due before today. */
  LATE,
  /** Due today. */
  TODAY,
  /** Due on the next business day, or on a day before it that is none. */
  NEXT
}
