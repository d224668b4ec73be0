package org.tierline.ui.common;

import org.jspecify.annotations.Nullable;

/**
 * A short word at the edge of the desk, never with anything of a caller in it.
 *
 * @param kind how much it matters
 * @param text what happened
 * @param todo what can be done about it, if something can
 */
public record Notice(Kind kind, String text, @Nullable Answer todo) {
  /** A calm notice goes by itself; trouble stays until it is closed. */
  public enum Kind {
    CALM,
    TROUBLE
  }

  /** Something to know that goes by itself. */
  public static Notice calm(String text) {
    return new Notice(Kind.CALM, text, null);
  }
}
