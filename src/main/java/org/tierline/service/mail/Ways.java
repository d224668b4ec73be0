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
 * @param mail null if there is no way for e-mail
 * @param texts null if there is no way for text messages
 * @param paper null if there is no way for letters on paper
 */
public record Ways(@Nullable Mail mail, @Nullable TextMessages texts, @Nullable Mail paper) {

  /** E-mail, and text messages if there is a way for them. */
  public Ways(Mail mail, @Nullable TextMessages texts) {
    this(mail, texts, null);
  }

  /** Letters on paper alone. */
  public static Ways onPaper(Mail paper) {
    return new Ways(null, null, paper);
  }

  /** What goes by them; secure messages and chats go by other systems. */
  Set<MessageChannel> channels() {
    Set<MessageChannel> channels = EnumSet.noneOf(MessageChannel.class);
    if (mail != null) {
      channels.addAll(EnumSet.of(MessageChannel.EMAIL, MessageChannel.WEBFORM));
    }
    if (texts != null) {
      channels.addAll(EnumSet.of(MessageChannel.TEXT, MessageChannel.TEXT_AHEAD));
    }
    if (paper != null) {
      channels.add(MessageChannel.MAIL);
    }
    return channels;
  }

  /** Hands a letter over by the way of its channel. */
  Handed hand(MessageChannel channel, Letter letter) {
    return switch (channel) {
      case EMAIL, WEBFORM -> by(mail, letter);
      case TEXT, TEXT_AHEAD ->
          texts == null ? Handed.notNow(MailTrouble.NO_ANSWER) : texts.text(letter);
      case MAIL -> by(paper, letter);
      case SECURE_MESSAGE, LIVE_CHAT -> Handed.notNow(MailTrouble.NO_ANSWER);
    };
  }

  private static Handed by(@Nullable Mail way, Letter letter) {
    return way == null ? Handed.notNow(MailTrouble.NO_ANSWER) : way.hand(letter);
  }
}
