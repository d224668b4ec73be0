package org.tierline.proof.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.app.command.TierlineCommand;
import org.tierline.model.cases.Protection;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.Disposition;
import org.tierline.model.incident.IncidentReport;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.GlassWish;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Samples;

/**
 * What the commands print and write of a store in which every case was asked for, opened and looked
 * at: nothing of any case, not even its number.
 */
class CommandCanaryTest {
  @TempDir Path folder;
  private CanaryDesk desk;

  @BeforeEach
  void everyCaseIsWorked() {
    desk = new CanaryDesk(folder);
    desk.services().connectors().add(desk.person(Role.ADMINISTRATOR, false), "mailgate");
    for (Protection protection : Protection.values()) {
      ReceiptNumber number = new ReceiptNumber(CanaryCases.receiptNumber(protection));
      for (StaffSession who : desk.people().values()) {
        close(who, desk.refused(who, protection));
        Contact contact = desk.verified(who, protection);
        desk.services().cases().open(who, contact.id(), number);
        report(who, contact.id(), number);
        close(who, contact);
        desk.services()
            .glass()
            .breakGlass(
                who,
                new GlassWish(
                    Samples.id(), number, BreakGlassReason.COMPLAINT, "A complaint came in."));
      }
    }
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void close(StaffSession who, Contact contact) {
    desk.services().contacts().close(who, contact.id(), Disposition.ANSWERED, "notes");
  }

  private void report(StaffSession who, UUID contact, ReceiptNumber number) {
    desk.services()
        .incidents()
        .report(who, new IncidentReport(Samples.id(), contact, number.value(), "words"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "ndjson"})
  void anExportTellsThatCasesWereShownAndNotWhich(String format) {
    for (String supervisor : List.of("supervisor", "supervisor.cleared")) {
      for (String what : List.of("audit", "disclosures")) {
        String[] words = {
          "export", what, "--from", "2020-01-01", "--to", "2099-12-31", "--format", format
        };
        String told = run(0, supervisor, words);
        assertThat(told.lines().filter(line -> line.contains("CASE_DISCLOSED")))
            .as("%s by %s", what, supervisor)
            .isNotEmpty();
        assertThat(desk.cases().seenIn(List.of(told))).as("%s by %s", what, supervisor).isEmpty();
      }
    }
  }

  @Test
  void noOtherCommandTellsAnythingOfACase() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.ndjson"), halved(desk.cases().lines()));
    Map<String, List<String>> calls =
        Map.of(
            "list", List.of("staff", "list"),
            "list as JSON", List.of("staff", "list", "--json"),
            "connectors", List.of("connector", "list"),
            "verify", List.of("audit", "verify", "--json"));
    calls.forEach((name, words) -> {
      String told = run(0, "administrator", words.toArray(String[]::new));
      assertThat(told).as(name).isNotEqualTo("");
      assertThat(desk.cases().seenIn(List.of(told))).as(name).isEmpty();
    });
    for (String json : List.of("", "--json")) {
      List<String> words = new ArrayList<>(List.of("import", "cases", bad.toString()));
      words.addAll(json.isEmpty() ? List.of() : List.of(json));
      String told = run(1, "administrator", words.toArray(String[]::new));
      assertThat(told).as("import").contains("bad.ndjson");
      assertThat(desk.cases().seenIn(List.of(told))).as("import").isEmpty();
    }
  }

  /** Each line cut in the midst of it, and whole with a value where none belongs. */
  private static String halved(String lines) {
    List<String> bad = new ArrayList<>();
    lines
        .lines()
        .forEach(line -> {
          bad.add(line.substring(0, line.length() / 2));
          bad.add(line.replaceFirst("\"form\":(\"[^\"]*\")", "\"form\":[$1]"));
          bad.add(line.replaceFirst("\"1991-07-14\"", line.replaceFirst(".*(\"Qz\\w+\").*", "$1")));
        });
    return String.join("\n", bad);
  }

  /** Runs a command on the store of the desk; everything it told. */
  private String run(int exit, String user, String... words) {
    List<String> call = new ArrayList<>(List.of(words));
    call.add("--store");
    call.add("sqlite:" + folder.resolve("tierline.db"));
    InputStream in = System.in;
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    PrintStream hearing = new PrintStream(heard, true, StandardCharsets.UTF_8);
    String typed = user + "\n" + Samples.PASSWORD + "\n";
    System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
    System.setOut(hearing);
    System.setErr(hearing);
    try {
      int code = TierlineCommand.run(call.toArray(String[]::new));
      assertThat(code).as("%s: %s", call, heard).isEqualTo(exit);
    } finally {
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
    }
    return heard.toString(StandardCharsets.UTF_8);
  }
}
