package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that ended without being closed is told of at the next start, once. */
class OpenMarkTest {
  private static final Instant BEGAN = Instant.parse("2026-11-23T12:00:00Z");

  /** Above what any system gives a process. */
  private static final String GONE = "4194304999";

  @TempDir Path folder;

  @Test
  void a_desk_that_is_open_is_not_told_of() {
    OpenMark marks = new OpenMark(folder.resolve("open"));
    marks.set();
    assertThat(folder.resolve("open")).isNotEmptyDirectory();
    assertThat(marks.takeLeftBehind()).isEmpty();
    assertThat(folder.resolve("open")).isNotEmptyDirectory();
  }

  @Test
  void one_that_is_gone_is_told_of_once() throws IOException {
    left(GONE);
    OpenMark marks = new OpenMark(folder);
    assertThat(marks.takeLeftBehind()).contains(BEGAN);
    assertThat(marks.takeLeftBehind()).isEmpty();
  }

  @Test
  void a_later_process_of_the_same_number_is_another_one() throws IOException {
    left(String.valueOf(ProcessHandle.current().pid()));
    assertThat(new OpenMark(folder).takeLeftBehind()).contains(BEGAN);
  }

  @Test
  void the_report_says_when_it_began_and_leaves_an_earlier_report_alone() throws IOException {
    Path file = folder.resolve("crash.txt");
    CrashFile crash = new CrashFile(file, Clock.systemUTC(), "1.0.0");
    crash.tellOfEnd(BEGAN);
    assertThat(crash.report())
        .hasValueSatisfying(report -> {
          assertThat(report.at()).isEqualTo(BEGAN);
          assertThat(report.text()).contains("Tierline 1.0.0", "ended without being closed");
        });
    Files.writeString(file, "Tierline 1.0.0\n2026-11-20T12:00:00Z\nearlier");
    crash.tellOfEnd(BEGAN);
    assertThat(file).content().contains("earlier");
  }

  private void left(String process) throws IOException {
    Path mark = Files.createFile(folder.resolve(process));
    Files.setLastModifiedTime(mark, FileTime.from(BEGAN));
  }
}
