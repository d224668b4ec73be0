package org.tierline.store;

import java.util.List;
import java.util.UUID;
import org.tierline.model.privacy.OutgoingMessage;

/** Written answers on their way out. */
public interface MessageTable {
  /** Keeps a message until it is delivered; the same one again changes nothing. */
  void insert(OutgoingMessage message);

  /** The messages written in a contact, oldest first. */
  List<OutgoingMessage> ofContact(UUID contactId);
}
