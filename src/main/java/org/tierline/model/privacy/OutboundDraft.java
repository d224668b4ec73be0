package org.tierline.model.privacy;

import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * Text that is about to leave a contact.
 *
 * @param to e-mail, online account or postal address it goes to; null means that of the contact, as
 *     a connector knows it
 */
public record OutboundDraft(MessageChannel channel, @Nullable String to, String text) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
