package org.tierline.ui.callback;

/** How an officer is done with a caller. */
enum Ending {
  /** Back to Tier 1 with a coaching note (E8). */
  RETURN,
  /** A colleague goes on. */
  REASSIGN,
  /** The caller is helped. */
  RESOLVE,
  /** A supervisor goes on. */
  PASS_UP,
  /** Nothing ends: words for whoever goes on, oneself or another. */
  NOTE
}
