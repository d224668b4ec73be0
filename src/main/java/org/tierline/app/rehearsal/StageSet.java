package org.tierline.app.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.model.office.Closing;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.policy.privacy.ClearanceRule;
import org.tierline.service.PolicyShelf;
import org.tierline.service.cases.CaseImport;
import org.tierline.service.privacy.AnswerDeadline;
import org.tierline.service.reference.ImportReport;
import org.tierline.service.staff.ClearanceChanges;
import org.tierline.service.staff.ClearanceChanges.Answer;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.OfficeTable.InquiryDateRow;
import tools.jackson.databind.JsonNode;

/** A scratch store with the staff and the cases of a scenario. Closing it deletes the store. */
final class StageSet implements AutoCloseable {
  private static final String ADMINISTRATOR = "set-up";
  private static final String SECOND = "second";
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
    MovableClock clock = new MovableClock(arguments.instant("now"));
    ScratchStore scratch = settings.stores().create(clock);
    try {
      Services services =
          Services.on(
              scratch.store(),
              new PolicyShelf(settings.policies()),
              scratch.outside(clock, AT_ONCE));
      Map<String, String> signInNames = people(scenario, services);
      references(scenario, scratch);
      cases(scenario, services);
      events(scenario, services);
      return new StageSet(
          scratch,
          clock,
          signedIn(new Stage(services, settings.phrasebook(), signInNames), scenario));
    } catch (RuntimeException e) {
      scratch.close();
      throw e;
    }
  }

  private static List<Arguments> people(JsonNode scenario) {
    return new Arguments(scenario).list("staff").stream().map(Arguments::new).toList();
  }

  /** Everybody of the scenario is at their desk when it begins. */
  private static Stage signedIn(Stage stage, JsonNode scenario) {
    people(scenario).forEach(person -> stage.session(person.needed("name")));
    return stage;
  }

  /**
   * The people of the scenario, and three more: two who set up, and a key holder who is not at a
   * desk and through whom all others get their keys, so that any case can be sealed whoever plays.
   */
  private static Map<String, String> people(JsonNode scenario, Services services) {
    services.staff().addFirstAdministrator(ADMINISTRATOR, "Set-up", Stage.PASSWORD.toCharArray());
    StaffSession administrator = signIn(services, ADMINISTRATOR);
    add(services, administrator, newStaff(SECOND, "Second", Role.ADMINISTRATOR));
    add(services, administrator, newStaff(KEY_HOLDER, "Key holder", Role.SUPERVISOR));
    StaffSession second = signIn(services, SECOND);
    clear(services, administrator, second, KEY_HOLDER, Set.of(Clearance.values()));
    Map<String, String> signInNames = new HashMap<>();
    for (Arguments person : people(scenario)) {
      // The scenario may call people as it likes; the store has rules for names.
      String signInName = "player" + signInNames.size();
      if (signInNames.put(person.needed("name"), signInName) != null) {
        throw new IllegalArgumentException("two staff members have the same name");
      }
      add(
          services,
          administrator,
          new NewStaff(
              signInName,
              person.needed("name"),
              person.neededConstant("role", Role.class),
              Set.copyOf(person.texts("languages"))));
      Set<Clearance> clearances = person.constants("clearances", Clearance.class);
      // In other roles the clearance changes nothing, and nobody grants it (P8).
      if (ClearanceRule.hasUseFor(person.neededConstant("role", Role.class))) {
        clear(services, administrator, second, signInName, clearances);
      }
    }
    services.signIn().signOut(second);
    services.signIn().signOut(signIn(services, KEY_HOLDER));
    services.signIn().signOut(administrator);
    return signInNames;
  }

  private static NewStaff newStaff(String name, String fullName, Role role) {
    return new NewStaff(name, fullName, role, Set.of("en"));
  }

  /** Clearances are granted by two people on a stage as elsewhere. */
  private static void clear(
      Services services,
      StaffSession administrator,
      StaffSession second,
      String name,
      Set<Clearance> clearances) {
    ClearanceChanges changes = services.clearances();
    for (Clearance clearance : clearances) {
      UUID key = services.desk().ids().get();
      if (!(changes.ask(administrator, key, name, clearance, true) instanceof Answer.Done asked)
          || !(changes.confirm(second, asked.change()) instanceof Answer.Done)) {
        throw new IllegalStateException("a clearance of the scenario cannot be granted");
      }
    }
  }

  private static void add(Services services, StaffSession administrator, NewStaff person) {
    AddAnswer answer = services.staff().add(administrator, person, Stage.PASSWORD.toCharArray());
    if (answer != AddAnswer.ADDED) {
      throw new IllegalArgumentException("a staff member cannot be added: " + answer);
    }
  }

  private static StaffSession signIn(Services services, String name) {
    if (services.signIn().signIn(name, Stage.PASSWORD.toCharArray())
        instanceof SignInAnswer.Welcome welcome) {
      return welcome.session();
    }
    throw new IllegalStateException(name + " cannot sign in to the scratch store");
  }

  private static void references(JsonNode scenario, ScratchStore scratch) {
    scratch
        .store()
        .write(transaction -> {
          Arguments said = new Arguments(scenario);
          said.list("closings")
              .forEach(row -> transaction.offices().insertClosing(closing(new Arguments(row))));
          said.list("inquiryDates")
              .forEach(
                  row -> transaction.offices().insertInquiryDate(inquiryDate(new Arguments(row))));
          return true;
        });
  }

  private static Closing closing(Arguments row) {
    return new Closing(
        row.needed("office"),
        row.instant("from"),
        row.instant("until"),
        row.textOrEmpty("reason"),
        row.text("note"));
  }

  private static InquiryDateRow inquiryDate(Arguments row) {
    return new InquiryDateRow(
        row.needed("form"),
        row.text("category"),
        row.text("office"),
        row.neededDate("inquireIfReceivedOnOrBefore"),
        row.neededDate("publishedOn"));
  }

  private static void cases(JsonNode scenario, Services services) throws IOException {
    StringBuilder lines = new StringBuilder();
    new Arguments(scenario).list("cases").forEach(record -> lines.append(record).append('\n'));
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

  /** Events are calendars, as texts or as their lines. */
  private static void events(JsonNode scenario, Services services) throws IOException {
    JsonNode written = scenario.path("events");
    String calendar =
        written.isString()
            ? written.stringValue()
            : String.join("\r\n", new Arguments(scenario).texts("events"));
    if (calendar.isBlank()) {
      return;
    }
    StaffSession administrator = signIn(services, ADMINISTRATOR);
    ImportReport report =
        services
            .outreachImport()
            .take(
                administrator,
                new ByteArrayInputStream(calendar.getBytes(StandardCharsets.UTF_8)),
                read -> {});
    services.signIn().signOut(administrator);
    if (report.bad() > 0) {
      ImportReport.BadLine first = report.badLines().getFirst();
      throw new IllegalArgumentException("events, line " + first.line() + ": " + first.reason());
    }
  }

  Stage stage() {
    return stage;
  }

  MovableClock clock() {
    return clock;
  }

  @Override
  public void close() {
    scratch.close();
  }
}
