package org.tierline.store.sql;

/** Who may know that something is there (P8, P16). */
enum KnownTo {
  EVERYBODY,
  /** Those who hold the clearance for Section 1367. */
  CLEARED;

  /** Those who may know of what is protected, or of what is not. */
  static KnownTo of(boolean isProtected) {
    return isProtected ? CLEARED : EVERYBODY;
  }
}
