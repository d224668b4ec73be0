package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.mail.MailItem;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutgoingMessage;

/** Messages on their way out, and how far each is. */
public interface MailTable {
  /** Keeps a message that is of use only for a time; the same one again changes nothing. */
  void insert(OutgoingMessage message, Instant notBefore, Instant notAfter);

  /**
   * The message that waits for longest and may be tried now, of some channels.
   *
   * @param cleared whether whoever sends may know of what only cleared people may know of (P8)
   */
  Optional<MailItem> next(Set<MessageChannel> channels, Instant now, boolean cleared);

  /**
   * How many of a channel wait.
   *
   * @param cleared whether those are among them of which only cleared people may know (P8)
   */
  long waiting(MessageChannel channel, boolean cleared);

  /** Messages that wait and are of no use any more. */
  List<MailItem> outlived(Instant now);

  /** Messages that were taken in hand before an instant and are still. */
  List<MailItem> inHandSince(Instant before);

  /** A message as whoever sends it knows it. */
  Optional<MailItem> find(UUID id);

  /**
   * A message as a person knows it.
   *
   * @param cleared whether this person may know of what only cleared people may know of (P8)
   */
  Optional<MailItem> find(UUID id, boolean cleared);

  /**
   * Those about which a person decides, oldest first.
   *
   * @param cleared whether those are among them of which only cleared people may know (P8)
   * @param after the last one that is known, or null
   */
  List<MailItem> toDecide(boolean cleared, @Nullable MailItem after, int limit);

  /** Changes one over the version that was seen; false if it has changed since. */
  boolean update(MailItem changed, @Nullable Instant deliveredAt);
}
