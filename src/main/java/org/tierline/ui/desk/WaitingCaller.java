package org.tierline.ui.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.HandOff;
import org.tierline.service.contact.CallerPlace;

/**
 * Somebody who waits, with what is already known.
 *
 * @param replyDue by when a written inquiry is answered, or null
 * @param belongs the code of where it seems to belong instead, or null
 */
record WaitingCaller(
    UUID id,
    HandOff handOff,
    @Nullable Instant replyDue,
    @Nullable String belongs,
    CallerPlace place) {
  /** Who is on the line first, then who is in a chat, then what was written; oldest first. */
  static final Comparator<WaitingCaller> ORDER =
      Comparator.comparingInt(WaitingCaller::rank)
          .thenComparing(waiting -> waiting.handOff().at())
          .thenComparing(WaitingCaller::id);

  private int rank() {
    Channel channel = handOff.channel();
    return channel.isPhone() ? 0 : channel == Channel.LIVE_CHAT ? 1 : 2;
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  /** How long it has waited. */
  Duration waited(Instant now) {
    return Duration.between(handOff.at(), now);
  }
}
