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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.edge.OwnerOnly;
import org.tierline.model.mail.Handed;
import org.tierline.model.mail.MailTrouble;

/** A letter on paper says what was written, to the address it was written to, for nobody else. */
class PaperMailTest {
  private static final Instant NIGHT = Instant.parse("2026-11-25T02:00:00Z");
  private static final String HOME = "415 Oak Street Apt 2, Dallas, TX 75201";

  @TempDir private Path folder;

  private Handed hand(UUID id, String to, String words) {
    try (PaperMail paper = new PaperMail(folder, InstantSource.fixed(NIGHT))) {
      return paper.hand(new Letter(id, to, "es", "De USCIS", words));
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  @Test
  void the_letter_has_address_day_and_words_and_only_its_owner_reads_it() throws IOException {
    UUID id = UUID.randomUUID();
    assertThat(hand(id, HOME, "Señora Núñez:\n\nSu tarjeta fue enviada.")).isEqualTo(Handed.TAKEN);
    assertThat(hand(id, HOME, "Señora Núñez:\n\nSu tarjeta fue enviada."))
        .as("the same letter again")
        .isEqualTo(Handed.TAKEN);
    Path file = folder.resolve(id + ".pdf");
    assertThat(files()).containsExactly(file);
    assertThat(OwnerOnly.isOwnersAlone(file)).isTrue();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document).lines().map(String::strip))
          .containsSubsequence(
              "415 Oak Street Apt 2",
              "Dallas, TX 75201",
              "24 de noviembre de 2026",
              "De USCIS",
              "Señora Núñez:",
              "Su tarjeta fue enviada.");
    }
  }

  @Test
  void a_long_letter_has_every_word_on_as_many_pages_as_it_needs() throws IOException {
    String paragraph = "word ".repeat(400) + "x".repeat(200) + "\n";
    UUID id = UUID.randomUUID();
    assertThat(hand(id, HOME, paragraph.repeat(5))).isEqualTo(Handed.TAKEN);
    try (PDDocument document = Loader.loadPDF(folder.resolve(id + ".pdf").toFile())) {
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      String text = new PDFTextStripper().getText(document);
      assertThat(text.split("word", -1)).hasSize(2001);
      assertThat(text.chars().filter(letter -> letter == 'x')).hasSizeGreaterThanOrEqualTo(1000);
    }
  }

  @Test
  void a_name_that_cannot_be_printed_is_left_to_a_person_and_leaves_no_file() throws IOException {
    assertThat(hand(UUID.randomUUID(), HOME, "Phùng Hà Ệ").trouble())
        .isEqualTo(MailTrouble.UNPRINTABLE);
    assertThat(files()).isEmpty();
  }

  @Test
  void without_the_folder_nothing_is_lost() throws IOException {
    Files.delete(folder);
    assertThat(hand(UUID.randomUUID(), HOME, "Words.").trouble()).isEqualTo(MailTrouble.NO_FOLDER);
    Files.createDirectory(folder);
  }
}
