package org.tierline.ui.link;

import java.util.List;
import java.util.UUID;
import org.tierline.model.link.LinkAnswer;
import org.tierline.model.link.LinkWish;
import org.tierline.model.link.OfficialLink;

/**
 * What the form of a link asks of the services; never to be called on the FX thread, but where it
 * says so.
 */
public interface LinkJobs {
  /**
   * The official links with every word of a text.
   *
   * @param language ISO 639-1 of their titles
   */
  List<OfficialLink> search(String text, String language);

  /**
   * Whether an address that was typed in full may be sent at all (M2); looks nothing up, for any
   * thread.
   */
  boolean isOfficial(String url);

  /** The links that were sent in a contact, oldest first. */
  List<String> sentIn(UUID contactId);

  /** Sends one. */
  LinkAnswer send(UUID contactId, LinkWish wish);
}
