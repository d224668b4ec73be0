package org.tierline.app.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.tierline.app.ScratchStore;
import org.tierline.model.office.Closing;
import org.tierline.service.cases.CaseImport;
import org.tierline.service.reference.ImportReport;
import org.tierline.store.OfficeTable.InquiryDateRow;
import tools.jackson.databind.JsonNode;

/** A scratch store with the staff and the cases of a scenario. Closing it deletes the store. */
final class StageSet implements AutoCloseable {
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
      Desks desks = new Desks(scratch, settings.policies(), clock);
      StagePeople people = new StagePeople(desks);
      Map<String, String> signInNames = people.add(scenario);
      references(scenario, scratch);
      cases(scenario, people);
      events(scenario, people);
      people.leave();
      // Everybody of the scenario is at their desk when it begins.
      Stage stage = new Stage(desks, settings.phrasebook(), signInNames);
      StagePeople.of(scenario).forEach(person -> stage.session(person.needed("name")));
      return new StageSet(scratch, clock, stage);
    } catch (RuntimeException e) {
      scratch.close();
      throw e;
    }
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

  private static void cases(JsonNode scenario, StagePeople people) throws IOException {
    StringBuilder lines = new StringBuilder();
    new Arguments(scenario).list("cases").forEach(record -> lines.append(record).append('\n'));
    AtDesk administrator = people.administrator();
    CaseImport.Report report =
        administrator
            .services()
            .caseImport()
            .importLines(
                administrator.session(),
                new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)),
                read -> {});
    if (report.bad() > 0) {
      CaseImport.BadLine first = report.badLines().getFirst();
      throw new IllegalArgumentException("case " + first.line() + ": " + first.reason());
    }
  }

  /** Events are calendars, as texts or as their lines. */
  private static void events(JsonNode scenario, StagePeople people) throws IOException {
    JsonNode written = scenario.path("events");
    String calendar =
        written.isString()
            ? written.stringValue()
            : String.join("\r\n", new Arguments(scenario).texts("events"));
    if (calendar.isBlank()) {
      return;
    }
    AtDesk administrator = people.administrator();
    ImportReport report =
        administrator
            .services()
            .outreachImport()
            .take(
                administrator.session(),
                new ByteArrayInputStream(calendar.getBytes(StandardCharsets.UTF_8)),
                read -> {});
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
