package org.tierline.ui.review;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.tierline.model.privacy.LockedContact;
import org.tierline.model.privacy.PrivacyReport;
import org.tierline.model.privacy.PrivacyReportRow;
import org.tierline.service.privacy.PrivacyReports;
import org.tierline.service.staff.StaffSession;

/** The services behind the weekly privacy report, for one supervisor signed in. */
public final class ServiceReportJobs implements ReportJobs {
  private final StaffSession session;
  private final PrivacyReports reports;

  /** The reports as a session may read them. */
  public ServiceReportJobs(StaffSession session, PrivacyReports reports) {
    this.session = session;
    this.reports = reports;
  }

  @Override
  public List<Line> read(LocalDate monday) {
    return reports.read(session, monday).map(PrivacyReport::rows).orElseGet(List::of).stream()
        .map(ServiceReportJobs::line)
        .sorted(Comparator.comparing(Line::at).reversed())
        .toList();
  }

  private static Line line(PrivacyReportRow row) {
    return switch (row) {
      case PrivacyReportRow.Glass glass ->
          new Line(glass.at(), Kind.GLASS, glass.by(), glass.words());
      case PrivacyReportRow.NumberLocked(LockedContact lock) -> locked(lock);
      case PrivacyReportRow.ContactLocked(LockedContact lock) -> locked(lock);
      case PrivacyReportRow.Reported reported ->
          new Line(
              reported.at(),
              Kind.INCIDENT,
              reported.by(),
              Objects.requireNonNullElse(reported.incident().words(), ""));
      case PrivacyReportRow.ClearanceChanged change ->
          new Line(
              change.at(),
              change.granted() ? Kind.CLEARANCE_GRANTED : Kind.CLEARANCE_ENDED,
              change.of(),
              change.askedBy() + ", " + change.confirmedBy());
      case PrivacyReportRow.Unusual unusual ->
          new Line(
              unusual.at(),
              unusual.what() == PrivacyReportRow.Unusual.What.SEARCHES
                  ? Kind.SEARCHES
                  : Kind.FAILURES,
              unusual.burst().name(),
              unusual.burst().most() + "×");
    };
  }

  private static Line locked(LockedContact lock) {
    return new Line(lock.at(), Kind.LOCK, lock.staffName(), lock.contactNumber());
  }

  @Override
  public void export(LocalDate monday, Path file) throws IOException {
    Writer to =
        Files.newBufferedWriter(
            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    boolean whole = false;
    try (to) {
      whole = reports.write(session, monday, to);
    } finally {
      if (!whole) {
        Files.deleteIfExists(file);
      }
    }
    if (!whole) {
      throw new IllegalStateException("this person may not read the report");
    }
  }
}
