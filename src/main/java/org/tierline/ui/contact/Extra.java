package org.tierline.ui.contact;

import java.util.List;

/** The one more thing that a caller is asked for. */
public enum Extra {
  ADDRESS(EntryKind.HOUSE, EntryKind.ZIP),
  PHONE(EntryKind.PHONE),
  EMAIL(EntryKind.EMAIL),
  SECOND_NUMBER(EntryKind.SECOND_NUMBER);

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<EntryKind> kinds;

  Extra(EntryKind... kinds) {
    this.kinds = List.of(kinds);
  }

  /** Its fields. */
  List<EntryKind> kinds() {
    return kinds;
  }
}
