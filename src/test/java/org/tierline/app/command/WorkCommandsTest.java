package org.tierline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private int export(String who, String what, String... more) {
    String[] words = new String[2 + DAYS.length + more.length];
    words[0] = "export";
    words[1] = what;
    System.arraycopy(DAYS, 0, words, 2, DAYS.length);
    System.arraycopy(more, 0, words, 2 + DAYS.length, more.length);
    return commands.run(who, words);
  }
}
