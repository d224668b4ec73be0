package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.ui.staff.LastCrash;

class CrashFileTest {
  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
  private static final String CANARY = "Maria Canary 1991-07-14";

  @TempDir private Path folder;

  private CrashFile file() {
    return new CrashFile(folder.resolve("desk/crash.txt"), () -> NOW, "1.0.0");
  }

  private static IllegalStateException failure() {
    IOException deep = new IOException(CANARY);
    IllegalStateException failure = new IllegalStateException(CANARY, deep);
    failure.addSuppressed(new IllegalArgumentException(CANARY));
    deep.initCause(failure);
    return failure;
  }

  @Test
  void a_report_names_kinds_and_places_and_no_word_of_an_error() {
    file().uncaughtException(new Thread(CANARY), failure());
    LastCrash.Report report = file().report().orElseThrow();
    assertThat(report.at()).isEqualTo(NOW);
    assertThat(report.text())
        .startsWith("Tierline 1.0.0\n2026-11-24T15:00:00Z\n")
        .contains("java.lang.IllegalStateException\n  at ")
        .contains(
            "because of java.io.IOException\n  at org.tierline.app.desk.CrashFileTest.failure")
        .doesNotContain("Canary", "1991");
  }

  @Test
  void the_first_of_a_process_is_kept_until_it_is_thrown_away() {
    CrashFile file = file();
    file.uncaughtException(Thread.currentThread(), new IllegalStateException());
    file.uncaughtException(Thread.currentThread(), new UnsupportedOperationException());
    assertThat(file.report().orElseThrow().text()).contains("IllegalStateException");
    file.delete();
    assertThat(file.report()).isEmpty();
    file.delete();
  }

  @Test
  void what_is_no_report_is_not_offered() throws IOException {
    Path file = Files.createDirectories(folder.resolve("desk")).resolve("crash.txt");
    for (String text :
        new String[] {"", "one line", "Tierline\nyesterday\n", "x".repeat(200_000)}) {
      Files.writeString(file, text);
      assertThat(file().report()).isEmpty();
    }
    Files.write(file, new byte[] {(byte) 0xff, '\n', (byte) 0xfe, '\n'});
    assertThat(file().report()).isEqualTo(Optional.empty());
  }

  @Test
  void a_folder_that_cannot_be_made_ends_nothing() throws IOException {
    Files.writeString(folder.resolve("desk"), "a file");
    file().uncaughtException(Thread.currentThread(), failure());
    assertThat(file().report()).isEmpty();
  }
}
