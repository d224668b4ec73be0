package org.tierline.edge.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes along with a letter is counted and never opened. */
class PlainWordsTest {
  /** A part that must not be opened. */
  private static final class Sealed extends MimeBodyPart {
    private int opened;

    @Override
    public InputStream getInputStream() {
      opened++;
      return InputStream.nullInputStream();
    }

    @Override
    public Object getContent() {
      opened++;
      return "what stood in the file";
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, attachment, notes.txt",
    "text/plain, , notes.txt",
    "text/html, attachment, ",
    "multipart/mixed, attachment, more.eml",
    "application/zip, inline, ",
    "image/png, , ",
    "message/rfc822, inline, ",
    "text/calendar, , ",
    "no type at all, attachment, x",
  })
  void whatever_comes_along_stays_shut(
      String type, @Nullable String disposition, @Nullable String name) throws Exception {
    Sealed file = new Sealed();
    file.setHeader("Content-Type", type + (name == null ? "" : "; name=\"" + name + "\""));
    if (disposition != null) {
      file.setDisposition(disposition);
    }
    PlainWords read = PlainWords.of(letter(file));
    assertThat(file.opened).isZero();
    assertThat(read.attachments()).isEqualTo(1);
    assertThat(read.text()).isEqualTo("My card never came.");
  }

  private static Part letter(MimeBodyPart file) throws MessagingException {
    MimeBodyPart words = new MimeBodyPart();
    words.setText("My card never came.");
    words.setHeader("Content-Type", "text/plain");
    MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()));
    MimeMultipart both = new MimeMultipart(words, file);
    letter.setContent(both);
    letter.setHeader("Content-Type", both.getContentType());
    return letter;
  }
}
