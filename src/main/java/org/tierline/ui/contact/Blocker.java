package org.tierline.ui.contact;

import java.util.List;

/**
 * Why Verify is shut.
 *
 * @param kinds the fields that are missing or wrong
 */
record Blocker(Kind kind, List<EntryKind> kinds) {
  static final Blocker NONE = new Blocker(Kind.NONE, List.of());

  Blocker {
    kinds = List.copyOf(kinds);
  }

  /** The causes, in the order in which they are named. */
  enum Kind {
    NONE,
    NEVER,
    PROMPT,
    BUSY,
    NO_ATTEMPTS,
    WRONG,
    MISSING
  }
}
