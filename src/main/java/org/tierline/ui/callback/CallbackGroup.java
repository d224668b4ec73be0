package org.tierline.ui.callback;

/** The groups of the list, from top to bottom. */
enum CallbackGroup {
  /** Held by the person at the desk. */
  MINE,
  /** Callable now, in the order in which they are claimed. */
  NEXT,
  /** Callable later, or for somebody else. */
  NOT_NOW
}
