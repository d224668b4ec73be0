package org.tierline.service.mail;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.mail.Letter;
import org.tierline.edge.mail.Mail;
import org.tierline.edge.mail.TextMessages;
import org.tierline.model.mail.Handed;
import org.tierline.model.mail.MailTrouble;
import org.tierline.model.privacy.MessageChannel;

/**
 * The ways out that are there.
 *
 * @param texts null if there is no way for text messages
 */
public record Ways(Mail mail, @Nullable TextMessages texts) {

  /** What goes by them; letters on paper, secure messages and chats go by other systems. */
  Set<MessageChannel> channels() {
    Set<MessageChannel> channels = EnumSet.of(MessageChannel.EMAIL, MessageChannel.WEBFORM);
    if (texts != null) {
      channels.addAll(EnumSet.of(MessageChannel.TEXT, MessageChannel.TEXT_AHEAD));
    }
    return channels;
  }

  /** Hands a letter over by the way of its channel. */
  Handed hand(MessageChannel channel, Letter letter) {
    return switch (channel) {
      case EMAIL, WEBFORM -> mail.hand(letter);
      case TEXT, TEXT_AHEAD ->
          texts == null ? Handed.notNow(MailTrouble.NO_ANSWER) : texts.text(letter);
      case MAIL, SECURE_MESSAGE, LIVE_CHAT -> Handed.notNow(MailTrouble.NO_ANSWER);
    };
  }
}
