package org.tierline.service.request;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.tierline.edge.file.FileRow;
import org.tierline.edge.file.JsonFile;
import org.tierline.edge.file.RowSink;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Unspoken;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.office.Office;
import org.tierline.model.request.GivenAnswer;
import org.tierline.model.request.OfficeAnswer;
import org.tierline.model.request.RequestChange;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.staff.Role;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.contact.TypedText;
import org.tierline.policy.request.RequestSteps;
import org.tierline.service.Desk;
import org.tierline.service.reference.ImportReport;
import org.tierline.service.reference.ImportReport.BadLine;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * Takes in what offices answered, one answer a line ({@code answers.ndjson}), by administrators and
 * supervisors, on record. A bad line is told and the rest is taken in; the same file again changes
 * nothing. A number of no request and of one that is over are told in the same words, and to
 * supervisors, who may not learn of protected cases, not at all (P7).
 */
public final class AnswerImport {
  private static final int BATCH = 500;
  private static final int MOST_REPORTED = 1_000;
  private static final String NO_OPEN_REQUEST = "number is of no open request";

  private final Desk desk;

  /** Imports into a desk's store. */
  public AnswerImport(Desk desk) {
    this.desk = desk;
  }

  /**
   * Takes a file in.
   *
   * @param progress told the lines read so far
   * @return empty if this person is neither administrator nor supervisor; nothing was read
   * @throws IOException if the file breaks; what was taken in before stays
   */
  public ImportReport take(StaffSession importer, InputStream file, LongConsumer progress)
      throws IOException {
    if (!mayTakeIn(importer.role()) || !StillIn.atDesk(importer)) {
      return ImportReport.NOTHING;
    }
    Run run = new Run(importer, progress);
    JsonFile.readLines(file, run);
    run.write();
    progress.accept(run.rows);
    return new ImportReport(run.taken, run.badLines, run.bad);
  }

  private static boolean mayTakeIn(Role role) {
    return role == Role.ADMINISTRATOR || role == Role.SUPERVISOR;
  }

  /** An answer as it stands in the file. */
  private record Row(
      long line, ReadAloudNumber number, String office, LocalDate answeredOn, GivenAnswer given) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  private Row read(FileRow row) {
    return new Row(
        row.line(),
        ReadAloudNumber.parse(ReadAloudNumber.SERVICE_REQUEST, row.needed("number"))
            .orElseThrow(() -> new IllegalArgumentException("number is no request number")),
        row.needed("office"),
        answeredOn(row),
        new GivenAnswer(TypedText.lines(row.needed("words")).strip(), isFinal(row)));
  }

  /** West of Guam it is tomorrow already. */
  private LocalDate answeredOn(FileRow row) {
    LocalDate day = day(row.needed("answeredOn"));
    if (day.isAfter(desk.today().plusDays(1))) {
      throw new IllegalArgumentException("answeredOn is still to come");
    }
    return day;
  }

  private static LocalDate day(String text) {
    try {
      return text.indexOf('T') < 0
          ? LocalDate.parse(text)
          : OffsetDateTime.parse(text).atZoneSameInstant(BusinessCalendar.EASTERN).toLocalDate();
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException("answeredOn is no day like 2026-11-24", wrong);
    }
  }

  private static boolean isFinal(FileRow row) {
    return switch (row.needed("final")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("final is neither true nor false");
    };
  }

  /** Takes one in, unless it is there already; empty if it was, else why not. */
  private Optional<String> take(Transaction transaction, StaffSession importer, Row row) {
    Office office = Requests.office(transaction, row.office());
    if (office == null) {
      return Optional.of("office is none on file");
    }
    Optional<ServiceRequest> request = transaction.requests().find(row.number());
    if (request.isEmpty()) {
      return noOpenRequest(importer);
    }
    OfficeAnswer answer =
        new OfficeAnswer(
            desk.ids().get(),
            request.get().id(),
            row.office(),
            row.answeredOn(),
            row.given().words(),
            row.given().isFinal(),
            importer.id(),
            desk.now());
    if (Requests.holds(transaction, answer)) {
      return Optional.empty();
    }
    RequestChange change =
        RequestSteps.answer(request.filter(ServiceRequest::isOpen), office, row.given());
    if (!change.isDone()) {
      return noOpenRequest(importer);
    }
    Requests.answered(transaction, request.get(), change, answer);
    Requests.record(
        desk,
        transaction,
        AuditAction.REQUEST_ANSWERED,
        importer.id(),
        null,
        request.get(),
        change);
    return Optional.empty();
  }

  /** Told to who has no part in cases; a supervisor may not learn which numbers there are (P7). */
  private static Optional<String> noOpenRequest(StaffSession importer) {
    return importer.role() == Role.ADMINISTRATOR ? Optional.of(NO_OPEN_REQUEST) : Optional.empty();
  }

  /** One import, with what came of it so far. */
  private final class Run implements RowSink {
    private final StaffSession importer;
    private final LongConsumer progress;
    private final List<Row> batch = new ArrayList<>(BATCH);
    private final List<BadLine> badLines = new ArrayList<>();
    private long rows;
    private long taken;
    private long bad;

    Run(StaffSession importer, LongConsumer progress) {
      this.importer = importer;
      this.progress = progress;
    }

    @Override
    public void row(FileRow row) {
      rows++;
      try {
        batch.add(read(row));
      } catch (IllegalArgumentException wrong) {
        tell(row.line(), String.valueOf(wrong.getMessage()));
      }
      if (batch.size() == BATCH) {
        write();
        progress.accept(rows);
      }
    }

    @Override
    public void bad(long line, String reason) {
      rows++;
      tell(line, reason);
    }

    private void tell(long line, String reason) {
      bad++;
      if (badLines.size() < MOST_REPORTED) {
        badLines.add(new BadLine(line, reason));
      }
    }

    void write() {
      if (batch.isEmpty()) {
        return;
      }
      List<BadLine> refused = desk.store().write(transaction -> write(transaction));
      refused.forEach(line -> tell(line.line(), line.reason()));
      taken += batch.size() - refused.size();
      batch.clear();
    }

    private List<BadLine> write(Transaction transaction) {
      StillIn.require(transaction, importer);
      List<BadLine> refused = new ArrayList<>();
      for (Row row : batch) {
        take(transaction, importer, row)
            .ifPresent(why -> refused.add(new BadLine(row.line(), why)));
      }
      transaction
          .audit()
          .append(
              new AuditEvent(
                  desk.now(),
                  AuditAction.ANSWERS_IMPORTED,
                  importer.id(),
                  null,
                  null,
                  Map.of("count", String.valueOf(batch.size() - refused.size()))));
      return refused;
    }
  }
}
