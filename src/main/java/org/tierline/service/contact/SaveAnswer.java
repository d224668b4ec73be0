package org.tierline.service.contact;

import org.tierline.model.contact.Contact;

/** What came of saving what was typed over a contact that was seen. */
public sealed interface SaveAnswer {
  /** It is in the store; this is the contact now. */
  record Saved(Contact contact) implements SaveAnswer {}

  /** The contact was changed elsewhere since; nothing was written. */
  record Changed(Contact stored) implements SaveAnswer {}

  /** A supervisor has taken the contact over; nothing was written. */
  record TakenOver() implements SaveAnswer {}
}
