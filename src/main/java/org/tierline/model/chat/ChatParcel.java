package org.tierline.model.chat;

import java.util.UUID;
import org.tierline.model.Unspoken;

/**
 * What a chat platform is still to be told.
 *
 * @param externalId the platform's own name for the chat
 * @param language of the caller, ISO 639-1
 * @param place of the line in its chat
 * @param text empty where something happened instead
 */
public record ChatParcel(
    UUID chatId, String externalId, String language, long place, ChatLine.Kind kind, String text) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
