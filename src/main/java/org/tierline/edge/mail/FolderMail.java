package org.tierline.edge.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;
import org.tierline.model.mail.Handed;
import org.tierline.model.mail.MailTrouble;

/**
 * Mail of practice: each letter becomes an {@code .eml} file in a folder, named by its key alone.
 * It holds personal data in the open and must not be used with real people.
 */
public final class FolderMail implements Mail, TextMessages {
  private static final String SENDER = "practice@tierline.invalid";
  private static final String PHONES = "@phone.tierline.invalid";

  private final Path folder;
  private final Letters letters;

  /** Mail into a folder that is there. */
  public FolderMail(Path folder, InstantSource clock) {
    this.folder = folder;
    InternetAddress sender = Addresses.one(SENDER).orElseThrow();
    this.letters = new Letters(Session.getInstance(new Properties()), sender, clock);
  }

  @Override
  public Handed hand(Letter letter) {
    Path file = folder.resolve(letter.id() + ".eml");
    Path whole = folder.resolve(letter.id() + ".part");
    try {
      Optional<MimeMessage> message = letters.message(letter);
      if (message.isEmpty()) {
        return Handed.notTaken(MailTrouble.ADDRESS);
      }
      try (OutputStream out = Files.newOutputStream(whole)) {
        message.get().writeTo(out);
      }
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return Handed.TAKEN;
    } catch (IOException | MessagingException e) {
      return Handed.notNow(MailTrouble.NO_FOLDER);
    }
  }

  @Override
  public Handed text(Letter text) {
    return hand(
        new Letter(
            text.id(),
            text.to().replace("+", "") + PHONES,
            text.language(),
            text.subject(),
            text.words()));
  }

  @Override
  public void close() {
    // Nothing is held open between two letters.
  }
}
