package org.tierline.service.outreach;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.tierline.edge.file.CalendarFile;
import org.tierline.edge.file.EventReader;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.outreach.OutreachEvent;
import org.tierline.model.staff.Role;
import org.tierline.policy.guidance.OfficialLinks;
import org.tierline.service.Desk;
import org.tierline.service.reference.ImportReport;
import org.tierline.service.reference.ImportReport.BadLine;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;

/**
 * Takes in outreach events from calendars ({@code events.ics}, RFC 5545), by administrators, on
 * record. A bad event is told by the line on which it begins and the rest is taken in; the same
 * file again changes nothing.
 */
public final class OutreachImport {
  private static final int BATCH = 500;
  private static final int MOST_REPORTED = 1_000;

  private final Desk desk;

  /** Imports into a desk's store. */
  public OutreachImport(Desk desk) {
    this.desk = desk;
  }

  /**
   * Takes a file in.
   *
   * @param progress told the events read so far
   * @return empty if this person is no administrator; nothing was read
   * @throws IOException if the file breaks; what was taken in before stays
   */
  public ImportReport take(StaffSession importer, InputStream file, LongConsumer progress)
      throws IOException {
    if (importer.role() != Role.ADMINISTRATOR || !StillIn.atDesk(importer)) {
      return ImportReport.NOTHING;
    }
    Run run = new Run(importer, progress);
    CalendarFile.read(file, run);
    run.write();
    progress.accept(run.taken + run.bad);
    return new ImportReport(run.taken, run.badLines, run.bad);
  }

  /** One import, with what came of it so far. */
  private final class Run implements CalendarFile.Sink {
    private final StaffSession importer;
    private final LongConsumer progress;
    private final EventReader reader = new EventReader(desk.ids(), OfficialLinks::isOfficial);
    private final List<OutreachEvent> batch = new ArrayList<>(BATCH);
    private final List<BadLine> badLines = new ArrayList<>();
    private long taken;
    private long bad;

    Run(StaffSession importer, LongConsumer progress) {
      this.importer = importer;
      this.progress = progress;
    }

    @Override
    public void event(CalendarFile.Event event) {
      try {
        batch.add(reader.read(event));
      } catch (IllegalArgumentException wrong) {
        bad(event.line(), String.valueOf(wrong.getMessage()));
      }
      if (batch.size() == BATCH) {
        write();
        progress.accept(taken + bad);
      }
    }

    @Override
    public void bad(long line, String reason) {
      bad++;
      if (badLines.size() < MOST_REPORTED) {
        badLines.add(new BadLine(line, reason));
      }
    }

    void write() {
      if (!batch.isEmpty()) {
        desk.store()
            .write(transaction -> {
              StillIn.require(transaction, importer);
              batch.forEach(transaction.outreach()::put);
              transaction.audit().append(imported(batch.size()));
              return true;
            });
        taken += batch.size();
        batch.clear();
      }
    }

    private AuditEvent imported(int count) {
      return new AuditEvent(
          desk.now(),
          AuditAction.EVENTS_IMPORTED,
          importer.id(),
          null,
          null,
          Map.of("count", String.valueOf(count)));
    }
  }
}
