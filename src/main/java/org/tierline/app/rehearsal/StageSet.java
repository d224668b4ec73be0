package org.tierline.app.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.model.office.Closing;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.PolicyShelf;
import org.tierline.service.cases.CaseImport;
import org.tierline.service.privacy.AnswerDeadline;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.OfficeTable.InquiryDateRow;
import tools.jackson.databind.JsonNode;

/** A scratch store with the staff and the cases of a scenario. Closing it deletes the store. */
final class StageSet implements AutoCloseable {
  private static final String PASSWORD = "rehearsal only, never real";
  private static final String ADMINISTRATOR = "set-up";
  private static final String KEY_HOLDER = "key-holder";
  private static final AnswerDeadline AT_ONCE = (started, after) -> {};

  private final ScratchStore scratch;
  private final MovableClock clock;
  private final Stage stage;

  private StageSet(ScratchStore scratch, MovableClock clock, Stage stage) {
    this.scratch = scratch;
    this.clock = clock;
    this.stage = stage;
  }

  static StageSet build(JsonNode scenario, StageSettings settings) throws IOException {
    Arguments arguments = new Arguments(scenario);
    MovableClock clock = new MovableClock(Instant.parse(arguments.needed("now")));
    ScratchStore scratch = ScratchStore.create(clock);
    try {
      Services services =
          Services.on(
              scratch.store(),
              new PolicyShelf(settings.policies()),
              scratch.outside(clock, AT_ONCE));
      Map<String, String> passwords = people(scenario, services);
      references(scenario, scratch);
      cases(scenario, services);
      return new StageSet(
          scratch,
          clock,
          signedIn(new Stage(services, settings.phrasebook(), passwords), scenario));
    } catch (RuntimeException e) {
      scratch.close();
      throw e;
    }
  }

  /** Everybody of the scenario is at their desk when it begins. */
  private static Stage signedIn(Stage stage, JsonNode scenario) {
    scenario.path("staff").forEach(person -> stage.session(person.path("name").asString()));
    return stage;
  }

  /**
   * The people of the scenario, and two more: who sets up, and a key holder who is not at a desk
   * and through whom all others get their keys, so that any case can be sealed whoever plays.
   */
  private static Map<String, String> people(JsonNode scenario, Services services) {
    services.staff().addFirstAdministrator(ADMINISTRATOR, "Set-up", PASSWORD.toCharArray());
    StaffSession administrator = signIn(services, ADMINISTRATOR);
    add(
        services,
        administrator,
        new NewStaff(
            KEY_HOLDER, "Key holder", Role.SUPERVISOR, Set.of("en"), Set.of(Clearance.values())));
    Map<String, String> passwords = new HashMap<>();
    for (JsonNode person : scenario.path("staff")) {
      Arguments said = new Arguments(person);
      String name = said.needed("name");
      add(
          services,
          administrator,
          new NewStaff(
              name,
              name,
              said.neededConstant("role", Role.class),
              texts(person.path("languages")),
              texts(person.path("clearances")).stream()
                  .map(Clearance::valueOf)
                  .collect(Collectors.toSet())));
      passwords.put(name, PASSWORD);
    }
    services.signIn().signOut(signIn(services, KEY_HOLDER));
    services.signIn().signOut(administrator);
    return passwords;
  }

  private static void add(Services services, StaffSession administrator, NewStaff person) {
    AddAnswer answer = services.staff().add(administrator, person, PASSWORD.toCharArray());
    if (answer != AddAnswer.ADDED) {
      throw new IllegalArgumentException("staff " + person.name() + ": " + answer);
    }
  }

  private static StaffSession signIn(Services services, String name) {
    if (services.signIn().signIn(name, PASSWORD.toCharArray())
        instanceof SignInAnswer.Welcome welcome) {
      return welcome.session();
    }
    throw new IllegalStateException(name + " cannot sign in to the scratch store");
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new LinkedHashSet<>();
    list.forEach(text -> texts.add(text.asString()));
    return texts;
  }

  private static void references(JsonNode scenario, ScratchStore scratch) {
    scratch
        .store()
        .write(transaction -> {
          scenario
              .path("closings")
              .forEach(row -> transaction.offices().insertClosing(closing(new Arguments(row))));
          scenario
              .path("inquiryDates")
              .forEach(
                  row -> transaction.offices().insertInquiryDate(inquiryDate(new Arguments(row))));
          return true;
        });
  }

  private static Closing closing(Arguments row) {
    return new Closing(
        row.needed("office"),
        OffsetDateTime.parse(row.needed("from")).toInstant(),
        OffsetDateTime.parse(row.needed("until")).toInstant(),
        row.textOrEmpty("reason"),
        row.text("note"));
  }

  private static InquiryDateRow inquiryDate(Arguments row) {
    return new InquiryDateRow(
        row.needed("form"),
        row.text("category"),
        row.text("office"),
        LocalDate.parse(row.needed("inquireIfReceivedOnOrBefore")),
        LocalDate.parse(row.needed("publishedOn")));
  }

  private static void cases(JsonNode scenario, Services services) throws IOException {
    StringBuilder lines = new StringBuilder();
    scenario.path("cases").forEach(record -> lines.append(record).append('\n'));
    StaffSession administrator = signIn(services, ADMINISTRATOR);
    CaseImport.Report report =
        services
            .caseImport()
            .importLines(
                administrator,
                new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)),
                read -> {});
    services.signIn().signOut(administrator);
    if (report.bad() > 0) {
      CaseImport.BadLine first = report.badLines().getFirst();
      throw new IllegalArgumentException("case " + first.line() + ": " + first.reason());
    }
  }

  Stage stage() {
    return stage;
  }

  MovableClock clock() {
    return clock;
  }

  /** Where the scratch store lies. */
  Path folder() {
    return scratch.folder();
  }

  @Override
  public void close() {
    scratch.close();
  }
}
