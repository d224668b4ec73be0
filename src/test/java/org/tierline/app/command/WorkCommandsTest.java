package org.tierline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out to offices and comes back from them, by the command line. */
class WorkCommandsTest {
  private static final String ROOT = "root\npassword-of-root\n";
  private static final String SAM = "sam\npassword-of-sam-1\n";
  private static final String[] DAYS = {"--from", "2026-11-01", "--to", "2026-11-30"};

  @TempDir Path folder;
  private CommandRun commands = new CommandRun(Path.of(""));

  @BeforeEach
  void aStoreWithASupervisor() {
    commands = new CommandRun(folder.resolve("tierline.db"));
    assertThat(commands.run("root\nRoot One\npassword-of-root\n", "init")).isZero();
    assertThat(
            commands.run(
                ROOT + "password-of-sam-1\n",
                "staff",
                "add",
                "sam",
                "--full-name",
                "Sam Sun",
                "--role",
                "SUPERVISOR"))
        .isZero();
  }

  @Test
  void anExportHasItsColumnsAndIsForSupervisors() {
    for (String what : new String[] {"contacts", "requests", "escalations"}) {
      assertThat(export(SAM, what)).isZero();
      assertThat(commands.said()).contains("number,");
      assertThat(export(ROOT, what)).isEqualTo(ExitCode.COULD_NOT_RUN);
    }
    assertThat(export(SAM, "requests", "--office", "ZZZ")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(commands.said()).contains("There is no office of this code on file.");
  }

  @Test
  void allOfficesGetTheirFilesAtOnceAndNothingIsWrittenOver() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    assertThat(export(ROOT, "office-files", "--out", out.toString()))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(export(SAM, "office-files", "--out", out.toString())).isZero();
    assertThat(commands.said()).contains("0 requests to 0 offices");
    assertThat(out).isEmptyDirectory();
    Files.writeString(out.resolve("requests-NBC.ndjson"), "of last week");
    assertThat(export(SAM, "office-files", "--out", out.toString()))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(out.resolve("requests-NBC.ndjson")).hasContent("of last week");
  }

  @Test
  void answersOfOfficesAreTakenInAndBadLinesTold() throws IOException {
    Path file = folder.resolve("answers.ndjson");
    Files.writeString(
        file,
        """
        {"number":"SR-0000000012","office":"NBC","answeredOn":"2026-11-24","words":"x","final":true}
        nonsense
        """);
    assertThat(commands.run(ROOT, "import", "answers", file.toString()))
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(commands.said())
        .contains("line 1: number is of no open request")
        .contains("line 2: the line is no JSON")
        .contains("0 taken in, 2 bad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cases", "answers", "offices", "guidance", "policy"})
  @DisabledOnOs(OS.WINDOWS)
  void whatNeverEndsIsRefusedBeforeItIsRead(String kind) throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    for (Path never : List.of(pipe, Path.of("/dev/zero"), folder)) {
      assertThat(commands.run(ROOT, "import", kind, never.toString()))
          .as(never.toString())
          .isEqualTo(ExitCode.COULD_NOT_RUN);
      assertThat(commands.said()).contains("cannot be read; give a plain file");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cases", "answers", "offices", "guidance"})
  @EnabledOnOs(OS.LINUX)
  void whatCannotBeReadToItsEndIsSaidInASentence(String kind) {
    assertThat(commands.run(ROOT, "import", kind, "/proc/self/mem"))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(commands.said())
        .contains("/proc/self/mem cannot be read to its end")
        .doesNotContain("Exception");
  }

  private int export(String who, String what, String... more) {
    String[] words = new String[2 + DAYS.length + more.length];
    words[0] = "export";
    words[1] = what;
    System.arraycopy(DAYS, 0, words, 2, DAYS.length);
    System.arraycopy(more, 0, words, 2 + DAYS.length, more.length);
    return commands.run(who, words);
  }
}
