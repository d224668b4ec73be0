package org.tierline.proof.canary;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.tierline.app.command.TierlineCommand;
import org.tierline.model.cases.Protection;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Contact;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.proof.gate.People.Person;
import org.tierline.service.cases.CaseImport;
import org.tierline.service.staff.StaffSession;

/** What is in a case comes out of it only for whom, and as far as, the gate allows. */
class CanaryTest {
  /** The other protections are treated as asylum is; a long run tries them as well. */
  private static final List<Protection> PROTECTIONS =
      Boolean.getBoolean("long")
          ? List.of(Protection.values())
          : List.of(Protection.NONE, Protection.SECTION_1367, Protection.ASYLUM);

  /** Hands a whole record to the routing of a request, which shows none of it. */
  private static final String ROUTING = "cases.record";

  @TempDir Path folder;
  private CanaryDesk desk;
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void open() {
    Logger all = (Logger) LoggerFactory.getLogger("org.tierline");
    all.setLevel(Level.TRACE);
    log.start();
    all.addAppender(log);
    desk = new CanaryDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
    Logger all = (Logger) LoggerFactory.getLogger("org.tierline");
    all.detachAppender(log);
    all.setLevel(null);
    List<String> logged =
        log.list.stream()
            .map(event -> event.getFormattedMessage() + event.getThrowableProxy())
            .toList();
    assertThat(seenIn(logged)).as("in the log").isEmpty();
  }

  @Test
  void beforeAVerificationNoServiceGivesAnythingToAnybody() {
    ServiceCalls calls = new ServiceCalls(desk.services());
    for (Map.Entry<Person, StaffSession> person : desk.people().entrySet()) {
      for (Protection protection : PROTECTIONS) {
        String number = CanaryCases.receiptNumber(protection);
        calls
            .all(person.getValue(), number, who -> desk.refused(who, protection))
            .forEach((method, texts) ->
                assertThat(withoutNumbers(seenIn(texts)))
                    .as("%s, %s, %s", method, person.getKey(), protection)
                    .isEmpty());
      }
    }
    System.out.printf(
        "Canaries: %d in %d cases; %d calls of services before a verification%n",
        desk.cases().all().size(), Protection.values().length, calls.called());
    assertThat(calls.called()).isPositive();
    assertThat(calls.notCalled()).as("what nobody can call").isEmpty();
  }

  @Test
  void behindAVerificationEverybodySeesTheirLevelOfThatCaseAndNoMore() {
    for (Map.Entry<Person, StaffSession> person : desk.people().entrySet()) {
      for (Protection protection : PROTECTIONS) {
        StaffSession who = person.getValue();
        String number = CanaryCases.receiptNumber(protection);
        Contact contact = desk.contact(who);
        VerificationAnswer answer = desk.verify(who, contact.id(), desk.cases().right(protection));
        assertThat(answer.level()).isEqualTo(level(person.getKey(), protection));
        Set<Canary> allowed = desk.cases().shownAt(answer.level(), protection);
        Object opened = desk.services().cases().open(who, contact.id(), new ReceiptNumber(number));
        assertThat(seenIn(Strings.of(opened)))
            .as("%s, %s", person.getKey(), protection)
            .containsExactlyInAnyOrderElementsOf(allowed);
        new ServiceCalls(desk.services())
            .all(who, number, whose -> desk.verified(whose, protection))
            .forEach((method, texts) ->
                assertThat(method.equals(ROUTING) ? Set.of() : withoutNumbers(seenIn(texts)))
                    .as("%s, %s, %s", method, person.getKey(), protection)
                    .isSubsetOf(allowed));
      }
    }
  }

  @Test
  void nothingOfACaseLiesOpenInAFile() throws IOException {
    for (StaffSession who : desk.people().values()) {
      for (Protection protection : PROTECTIONS) {
        desk.refused(who, protection);
        Contact contact = desk.verified(who, protection);
        ReceiptNumber number = new ReceiptNumber(CanaryCases.receiptNumber(protection));
        desk.services().cases().open(who, contact.id(), number);
        desk.services().drafts().keep(who, contact.id(), Map.of("notes", desk.cases().lines()));
      }
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    assertThat(files).hasSizeGreaterThan(2);
    for (Path file : files) {
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertThat(seenIn(List.of(bytes))).as(file.getFileName().toString()).isEmpty();
    }
  }

  /** Every text of a case is put where it does not belong, and every line is cut after it. */
  @Test
  void whatIsSaidOfABadLineRepeatsNothingOfIt() {
    List<String> bad = new ArrayList<>();
    String line = desk.cases().lines().lines().findFirst().orElseThrow();
    for (Canary canary : desk.cases().all()) {
      int at = line.indexOf(canary.value());
      if (at >= 0) {
        String value = canary.value();
        bad.add(line.substring(0, at + value.length()));
        bad.add(line.replaceAll("\"[^\"]*\\Q" + value + "\\E[^\"]*\"", "[\"" + value + "\"]"));
        bad.add(line.replaceAll("\"[0-9]{4}-[0-9-]+\"", "\"" + value + "\""));
        bad.add(line.replace("\"NONE\"", "\"" + value + "\""));
        bad.add(line.replace("\"BIOMETRICS\"", "\"" + value + "\""));
        bad.add(line.replace("true", "\"" + value + "\""));
      }
    }
    CaseImport.Report report = desk.takeIn(String.join("\n", bad));
    assertThat(report.bad()).isGreaterThan(bad.size() / 2);
    assertThat(seenIn(Strings.of(report))).isEmpty();
  }

  @Test
  void aRehearsalThatPassesPrintsNothingOfACase() throws IOException {
    Path scenario = folder.resolve("scenario.json");
    Files.writeString(
        scenario,
        """
        {"title":"canaries","now":"2026-11-24T15:00:00Z",
         "staff":[{"name":"tia","role":"TIER_1"}],"cases":[%s],
         "steps":[
          {"as":"tia","do":"openContact","channel":"PHONE_DOMESTIC"},
          {"as":"tia","do":"readPrompt"},
          {"as":"tia","do":"openCase","receiptNumber":"%s","expect":{"outcome":"REFUSED"}}]}
        """
            .formatted(
                String.join(",", desk.cases().lines().lines().toList()),
                CanaryCases.receiptNumber(Protection.NONE)));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream usual = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThat(TierlineCommand.run("rehearse", scenario.toString())).isZero();
    } finally {
      System.setOut(usual);
    }
    String text = printed.toString(StandardCharsets.UTF_8);
    assertThat(text).contains("3 passed, 0 failed");
    assertThat(seenIn(List.of(text))).isEmpty();
  }

  private static DisclosureLevel level(Person person, Protection protection) {
    if (protection == Protection.SECTION_1367 && !person.cleared()) {
      return DisclosureLevel.GENERAL_ONLY;
    }
    return switch (person.role()) {
      case ADMINISTRATOR -> DisclosureLevel.GENERAL_ONLY;
      case TIER_1 ->
          protection == Protection.SECTION_1367
              ? DisclosureLevel.GENERAL_ONLY
              : DisclosureLevel.STATUS_ONLY;
      case TIER_2, SUPERVISOR -> DisclosureLevel.CASE_DETAILS;
    };
  }

  private Set<Canary> seenIn(Collection<String> texts) {
    return desk.cases().seenIn(texts);
  }

  /** Numbers were said, also as words, by whoever called; they come back as such. */
  private static Set<Canary> withoutNumbers(Set<Canary> seen) {
    return seen.stream()
        .filter(canary -> !canary.field().equals("receiptNumber"))
        .collect(Collectors.toSet());
  }
}
