package org.tierline.store.sql;

/** Who may know that something is there (P8, P16). */
enum KnownTo {
  EVERYBODY,
  /** Those who hold the clearance for Section 1367. */
  CLEARED
}
