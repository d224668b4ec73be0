package org.tierline.store.vault;

import org.tierline.store.RecordKeyTable.Kind;

/** A record cannot be sealed, since nobody is there yet who could open one of its kind. */
public final class NoRecordsKey extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  NoRecordsKey(Kind kind) {
    super(
        kind == Kind.GENERAL
            ? "add a staff member who may open cases before importing cases"
            : "add a staff member with the clearance SECTION_1367 before importing such cases");
    this.kind = kind;
  }

  /** The kind of records that nobody can open. */
  public Kind kind() {
    return kind;
  }
}
