package org.tierline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.store.StoreTrouble;
import org.tierline.store.TestStores;

/**
 * A copy a day is made once, the newest seven are kept, and the newest whole one is found again.
 */
class DailyCopiesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @TempDir Path folder;

  @Test
  void the_first_of_a_day_makes_it_and_the_newest_seven_are_kept() throws IOException {
    Path file = TestStores.file(folder);
    DailyCopies copies = new DailyCopies(file);
    try (SqliteStore store = TestStores.reopen(file)) {
      assertThat(copies.make(MONDAY, store::copyInto)).isTrue();
      assertThat(copies.make(MONDAY, store::copyInto)).isFalse();
    }
    Path others = Files.writeString(copies.folder().resolve("notes"), "somebody's");
    for (int day = 1; day <= 8; day++) {
      copies.make(MONDAY.plusDays(day), copy -> write(copy, "another"));
    }
    assertThat(copies.present())
        .hasSize(7)
        .first()
        .extracting(newest -> String.valueOf(newest.getFileName()))
        .isEqualTo("tierline.db-2026-12-01");
    assertThat(copies.lastDay()).contains(MONDAY.plusDays(8));
    assertThat(others).hasContent("somebody's");
  }

  @Test
  void a_copy_that_cannot_be_made_takes_no_older_one_away() {
    Path file = TestStores.file(folder);
    DailyCopies copies = new DailyCopies(file);
    for (int day = 0; day < 7; day++) {
      copies.make(MONDAY.plusDays(day), copy -> write(copy, "older"));
    }
    List<Path> before = copies.present();
    assertThatThrownBy(() ->
            copies.make(
                MONDAY.plusDays(7),
                copy -> {
                  throw SqliteTroubles.of(StoreTrouble.Kind.DAMAGED, new IOException("damaged"));
                }))
        .isInstanceOf(StoreTrouble.class);
    assertThat(copies.present()).isEqualTo(before);
  }

  @Test
  void the_last_good_one_is_the_newest_that_is_whole() throws IOException {
    Path file = TestStores.file(folder);
    DailyCopies copies = new DailyCopies(file);
    assertThat(copies.lastGood()).isEmpty();
    try (SqliteStore store = TestStores.reopen(file)) {
      copies.make(MONDAY, store::copyInto);
      copies.make(MONDAY.plusDays(1), store::copyInto);
    }
    copies.make(MONDAY.plusDays(2), copy -> write(copy, "no store"));
    byte[] whole = Files.readAllBytes(copies.present().get(1));
    Files.write(copies.present().get(1), java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(copies.lastGood()).map(DailyCopies.GoodCopy::day).contains(MONDAY);
  }

  private static void write(Path copy, String content) {
    try {
      Files.writeString(copy, content);
    } catch (IOException e) {
      throw SqliteTroubles.of(StoreTrouble.Kind.OUT_OF_REACH, e);
    }
  }
}
