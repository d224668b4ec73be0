package org.tierline.model.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * One conversation, from its start to its disposition.
 *
 * @param id the key, made at the desk
 * @param number as it is read and written, such as {@code C-20261124-7K3M9Q}
 * @param staffId who takes it
 * @param openedAt when the conversation began
 * @param promptReadAt when the reading of the privacy prompt was confirmed (P1), or null
 * @param endedAt when the call ended and the after-contact work began, or null
 * @param closedAt when it was closed, or null
 * @param disposition how it ended, set on closing
 * @param notes what the staff member wrote
 * @param handOff what another system already knew, as it came, or null
 * @param version counts the changes; an update names the version it saw
 */
public record Contact(
    UUID id,
    String number,
    Channel channel,
    ContactState state,
    UUID staffId,
    Caller caller,
    Instant openedAt,
    @Nullable Instant promptReadAt,
    @Nullable Instant endedAt,
    @Nullable Instant closedAt,
    @Nullable Disposition disposition,
    String notes,
    @Nullable HandOff handOff,
    long version) {

  /** The same without anything that was said or written. */
  public Contact wordless() {
    return new Contact(
        id,
        number,
        channel,
        state,
        staffId,
        Caller.UNKNOWN,
        openedAt,
        promptReadAt,
        endedAt,
        closedAt,
        disposition,
        "",
        null,
        version);
  }

  /** Whether nothing is known by which an officer could reach the caller later. */
  public boolean isOutOfReach() {
    boolean called = channel.isPhone() || channel == Channel.LIVE_CHAT;
    return called && isBlank(caller.phone()) && (channel.isPhone() || isBlank(caller.email()));
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** When the caller came: what another system handed over arrived before it was opened (E9). */
  public Instant arrivedAt() {
    return handOff != null && handOff.at().isBefore(openedAt) ? handOff.at() : openedAt;
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
