package org.tierline.edge.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.ZoneId;
import org.tierline.edge.OwnerOnly;
import org.tierline.model.mail.Handed;
import org.tierline.model.mail.MailTrouble;

/**
 * Letters on paper: each becomes a PDF in a folder, named by its key alone, that nobody but its
 * owner may read; it is printed and posted from there. The same letter again is the same file.
 */
public final class PaperMail implements Mail {
  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  private final Path folder;
  private final InstantSource clock;

  /** Letters into a folder that is there. */
  public PaperMail(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public Handed hand(Letter letter) {
    Path file = folder.resolve(letter.id() + ".pdf");
    Path whole = folder.resolve(letter.id() + ".part");
    try {
      Files.deleteIfExists(whole);
      OwnerOnly.create(whole);
      try (OutputStream out = Files.newOutputStream(whole)) {
        PaperPages.write(letter, clock.instant().atZone(EASTERN).toLocalDate(), out);
      } catch (IllegalArgumentException unprintable) {
        Files.deleteIfExists(whole);
        return Handed.notTaken(MailTrouble.UNPRINTABLE);
      }
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return Handed.TAKEN;
    } catch (IOException e) {
      return Handed.notNow(MailTrouble.NO_FOLDER);
    }
  }

  @Override
  public void close() {
    // Nothing is held open between two letters.
  }
}
