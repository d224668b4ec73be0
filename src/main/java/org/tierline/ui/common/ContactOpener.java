package org.tierline.ui.common;

import java.util.UUID;
import org.tierline.service.contact.OpenAnswer;

/** Shows contacts; other screens know the contact screen only as this. For the FX thread only. */
public interface ContactOpener {
  /** Shows a contact that was opened just now. */
  void show(OpenAnswer.Opened opened);

  /** Goes on with a contact of this person. */
  void goOn(UUID contactId);

  /**
   * Puts a number into the verify form of the contact in hand, and shows it. A number alone opens
   * nothing.
   *
   * @return false if no contact is in hand
   */
  boolean verify(String number);
}
