package org.tierline.model.chat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * A chat, as it stands.
 *
 * @param id the key of the hand-off with which it came
 * @param externalId the platform's own name for it
 * @param language ISO 639-1
 * @param contactId the contact that has it, or null while the caller waits
 * @param seenAt when the desk that has it last said that it is there, or null
 * @param leftAt when the caller left, or null
 * @param closedAt when it was closed at the desk, or null
 */
public record Chat(
    UUID id,
    UUID connectorId,
    String externalId,
    String language,
    @Nullable UUID contactId,
    @Nullable Instant seenAt,
    @Nullable Instant leftAt,
    @Nullable Instant closedAt) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
