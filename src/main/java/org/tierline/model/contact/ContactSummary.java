package org.tierline.model.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * A contact as a line of a list.
 *
 * @param callerName as given, or null
 * @param excerpt the beginning of the notes, at most 160 characters
 */
public record ContactSummary(
    UUID id,
    String number,
    Channel channel,
    ContactState state,
    String staffName,
    @Nullable String callerName,
    Instant openedAt,
    @Nullable Instant endedAt,
    @Nullable Disposition disposition,
    String excerpt) {

  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  /** The same without any of its words. */
  public ContactSummary wordless() {
    return new ContactSummary(
        id, number, channel, state, staffName, callerName, openedAt, endedAt, disposition, "");
  }
}
