package org.tierline.store;

import java.time.Instant;
import java.util.UUID;

/** Contacts that are somebody's own affair (P17). */
public interface OwnAffairTable {
  /**
   * Records a declaration; again changes nothing.
   *
   * @return whether it was not there yet
   */
  boolean declare(UUID contactId, UUID staffId, Instant at);

  /** Whether somebody declared a contact their own affair. */
  boolean isDeclared(UUID contactId, UUID staffId);
}
