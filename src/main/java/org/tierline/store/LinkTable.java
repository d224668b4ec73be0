package org.tierline.store;

import java.util.List;
import java.util.UUID;
import org.tierline.model.link.OfficialLink;

/** The links that were sent (M2). */
public interface LinkTable {
  /** Pages that were taken in beside those that come with the product, by title. */
  List<OfficialLink> takenIn();

  /** Records that a message carries a link; the same again changes nothing. */
  void insertSent(UUID messageId, UUID contactId, String url);

  /** The links that were sent in a contact, oldest first. */
  List<String> sentIn(UUID contactId);
}
