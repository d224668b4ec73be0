package org.tierline.store;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Contacts that are somebody's own affair (P17). */
public interface OwnAffairTable {
  /**
   * Records a declaration; again changes nothing.
   *
   * @return whether it was not there yet
   */
  boolean declare(UUID contactId, UUID staffId, Instant at);

  /**
   * The escalations that are somebody's own affair: made or called back in a contact they declared,
   * or in a story with one of those, that is, on a case that was verified in it.
   */
  Set<UUID> escalations(UUID staffId);

  /** Whether somebody declared a contact their own affair. */
  boolean isDeclared(UUID contactId, UUID staffId);
}
