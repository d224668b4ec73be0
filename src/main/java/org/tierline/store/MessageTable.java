package org.tierline.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tierline.model.privacy.OutgoingMessage;

/** Written answers on their way out. */
public interface MessageTable {
  /** Keeps a message until it is delivered; the same one again changes nothing. */
  void insert(OutgoingMessage message);

  /**
   * Lets only the cleared know of what was written of a case, or where its number was said (P8).
   */
  void protect(UUID caseId, Set<UUID> saidIn);

  /** The messages written in a contact, oldest first. */
  List<OutgoingMessage> ofContact(UUID contactId);
}
