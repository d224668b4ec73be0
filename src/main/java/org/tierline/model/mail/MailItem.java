package org.tierline.model.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.privacy.OutgoingMessage;

/**
 * A message on its way out, and how far it is.
 *
 * @param claim of the sender who has it in hand, or had it last; null if nobody did
 * @param claimedAt since when
 * @param tries how often it was given to a server that did not take it yet
 * @param notBefore when it is tried next; null for at once
 * @param notAfter when it is not sent any more; null for never
 * @param trouble why it did not leave, or not for sure; null if nothing kept it here
 * @param version counts the changes
 */
public record MailItem(
    OutgoingMessage message,
    MessageState state,
    @Nullable UUID claim,
    @Nullable Instant claimedAt,
    int tries,
    @Nullable Instant notBefore,
    @Nullable Instant notAfter,
    @Nullable MailTrouble trouble,
    long version) {

  /** A sender takes it in hand. */
  public MailItem taken(UUID by, Instant at) {
    return new MailItem(
        message, MessageState.SENDING, by, at, tries, null, notAfter, null, version);
  }

  /** It waits again. */
  public MailItem waiting(int newTries, @Nullable Instant next, @Nullable MailTrouble why) {
    return new MailItem(
        message, MessageState.WAITING, claim, claimedAt, newTries, next, notAfter, why, version);
  }

  /** It goes no further by itself. */
  public MailItem settled(MessageState end, @Nullable MailTrouble why) {
    return new MailItem(message, end, claim, claimedAt, tries, null, notAfter, why, version);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
