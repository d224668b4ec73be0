package org.tierline.edge.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Makes messages of letters. Every field is one line; words are plain text in UTF-8. */
final class Letters {
  private final Session session;
  private final InternetAddress from;
  private final InstantSource clock;

  Letters(Session session, InternetAddress from, InstantSource clock) {
    this.session = session;
    this.from = from;
    this.clock = clock;
  }

  /** The message of a letter; empty if its address is none. */
  Optional<MimeMessage> message(Letter letter) throws MessagingException {
    Optional<InternetAddress> to = Addresses.one(letter.to());
    if (to.isEmpty()) {
      return Optional.empty();
    }
    NumberedMessage message = new NumberedMessage(session, id(letter));
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, to.get());
    message.setSubject(oneLine(letter.subject()), StandardCharsets.UTF_8.name());
    message.setHeader(
        "Date",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(ZoneOffset.UTC)));
    message.setHeader("Content-Language", letter.language().replaceAll("[^A-Za-z-]", ""));
    // Nobody's absence is answered with more mail.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setText(letter.words(), StandardCharsets.UTF_8.name());
    message.saveChanges();
    return Optional.of(message);
  }

  /** The same for the same letter, sent once or twice. */
  private String id(Letter letter) {
    String address = from.getAddress();
    return "<" + letter.id() + address.substring(address.indexOf('@')) + ">";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** A message whose number is given instead of made from chance and the name of the machine. */
  private static final class NumberedMessage extends MimeMessage {
    private final String number;

    NumberedMessage(Session session, String number) {
      super(session);
      this.number = number;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", number);
    }
  }
}
