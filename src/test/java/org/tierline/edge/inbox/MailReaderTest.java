package org.tierline.edge.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.tierline.model.inbox.ReceivedMail;
import org.tierline.model.inbox.ReceivedMail.Letter;

/** Messages as nobody honest writes them, read without a server in between. */
class MailReaderTest {
  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

  private final MailReader reader = new MailReader(new SenderProof("mx.desk.example"));

  @Test
  void whatever_is_written_is_read_within_bounds_or_refused_as_a_message() throws Exception {
    int refused = 0;
    for (int i = 0; i < 2_000; i++) {
      try {
        ReceivedMail mail = reader.read(message(i), "name", NOW);
        assertThat(mail).isNotInstanceOf(ReceivedMail.Returned.class);
        if (mail instanceof Letter letter) {
          assertThat(letter.sender().proven() && letter.sender().address().endsWith("example.org"))
              .as("message %d proves somebody else", i)
              .isFalse();
          assertThat(letter.words().length()).isLessThanOrEqualTo(PlainWords.LONGEST);
        }
      } catch (MessagingException unreadable) {
        refused++;
      }
    }
    assertThat(refused).as("cannot be read at all").isLessThan(20);
  }

  private static MimeMessage message(int number) throws MessagingException {
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(HostileMail.number(number)));
  }
}
