package org.tierline.model.assistant;

/** What becomes of a question (M1). */
public enum EmmaOutcome {
  /** An article answers it. */
  ANSWERED,
  /** Some articles may, and this is said. */
  UNSURE,
  /** A person goes on, with what was written. */
  HANDED_OVER,
  /** Nobody is there at this hour; the ways that serve are named. */
  DIRECTED
}
