package org.tierline.model.contact;

import org.jspecify.annotations.Nullable;

/**
 * Where a written hand-off came from, as a connector authenticated it (P2). Nobody else sets one.
 *
 * @param account the online account that was signed in, or null
 * @param sender the address that an e-mail was proven to come from, or null
 * @param envelope how the mail room recorded a letter's envelope, or null
 */
public record Authenticated(
    @Nullable String account, @Nullable String sender, @Nullable String envelope) {

  /** Tells which of them are there, never what they are. */
  @Override
  public String toString() {
    return "Authenticated[account %s, sender %s, envelope %s]"
        .formatted(isThere(account), isThere(sender), isThere(envelope));
  }

  private static String isThere(@Nullable String item) {
    return item == null ? "absent" : "there";
  }
}
