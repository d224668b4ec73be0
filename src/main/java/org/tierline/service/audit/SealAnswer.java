package org.tierline.service.audit;

import org.tierline.model.audit.AuditSeal;

/** What came of sealing. */
public sealed interface SealAnswer {
  /** The heads of all chains are sealed. */
  record Sealed(AuditSeal seal) implements SealAnswer {}

  /** They are not. */
  record Refused(Why why) implements SealAnswer {}

  /** Why nothing was sealed. */
  enum Why {
    /** Only an administrator seals. */
    NOT_AN_ADMINISTRATOR,
    /** The last seal was made with another key, and nobody said that it changes. */
    ANOTHER_KEY,
    /** The chains are not those of the last seal, or not as their heads say: verify first. */
    DOES_NOT_HOLD
  }
}
