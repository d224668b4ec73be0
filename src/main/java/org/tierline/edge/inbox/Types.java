package org.tierline.edge.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;

/** Tells whether a part says what it is. */
final class Types {
  private Types() {}

  /** Whether its type cannot be read; the library would fail on it. */
  static boolean isUnclear(Part part) throws MessagingException {
    try {
      String said = part.getContentType();
      ContentType type = said == null ? null : new ContentType(said);
      return type == null || type.getPrimaryType() == null || type.getSubType() == null;
    } catch (ParseException unreadable) {
      return true;
    }
  }
}
