package org.tierline.edge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.model.mail.Handed;
import org.tierline.model.mail.MailTrouble;

/** In practice a message becomes one file, whose name tells nothing. */
class FolderMailTest {
  private static final UUID ID = new UUID(1, 7);
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z"));

  @Test
  void a_letter_and_a_text_are_files_that_a_mail_program_opens(@TempDir Path folder)
      throws IOException {
    FolderMail mail = new FolderMail(folder, CLOCK);
    assertThat(mail.hand(new Letter(ID, "lee@example.org", "en", "A message", "Words.")))
        .isEqualTo(Handed.TAKEN);
    assertThat(mail.hand(new Letter(ID, "lee@example.org", "en", "A message", "Words.")))
        .as("again is the same file")
        .isEqualTo(Handed.TAKEN);
    assertThat(mail.text(new Letter(new UUID(1, 8), "+13125550111", "en", "", "A call comes.")))
        .isEqualTo(Handed.TAKEN);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.sorted().toList();
      assertThat(all)
          .extracting(file -> file.getFileName().toString())
          .containsExactly(ID + ".eml", new UUID(1, 8) + ".eml");
      assertThat(Files.readString(all.getFirst()))
          .contains("To: lee@example.org", "Subject: A message", "Words.");
    }
  }

  @Test
  void a_folder_that_is_gone_is_told(@TempDir Path folder) {
    FolderMail mail = new FolderMail(folder.resolve("gone"), CLOCK);
    assertThat(mail.hand(new Letter(ID, "lee@example.org", "en", "A message", "Words.")))
        .isEqualTo(Handed.notNow(MailTrouble.NO_FOLDER));
  }
}
