package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tierline.model.danger.DangerKind;

/** The scripts for danger that were used, by contact (M3). */
public interface DangerTable {
  /**
   * Records that one was used; a kind that is recorded in the contact changes nothing.
   *
   * @return false if it was there
   */
  boolean insert(UUID id, UUID contactId, UUID staffId, DangerKind kind, Instant at);

  /** The kinds used in a contact, in the order of use. */
  List<DangerKind> ofContact(UUID contactId);
}
