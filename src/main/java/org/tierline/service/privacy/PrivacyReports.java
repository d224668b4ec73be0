package org.tierline.service.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tierline.model.Unspoken;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.privacy.PrivacyReport;
import org.tierline.model.privacy.PrivacyReportRow;
import org.tierline.model.staff.Role;
import org.tierline.policy.PrivacyPolicy;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;

/**
 * The weekly privacy report (P13): glass broken, locks, incidents, clearances, unusual searches of
 * a week from Monday to Sunday, Eastern. For supervisors, who read of Section 1367 cases only with
 * the clearance (P8); each reading is on record.
 */
public final class PrivacyReports {
  private final Desk desk;

  /** Reports of a desk's store. */
  public PrivacyReports(Desk desk) {
    this.desk = desk;
  }

  /**
   * The report of a week.
   *
   * @param day any day of it, Eastern
   * @return empty if this person is no supervisor
   */
  public Optional<PrivacyReport> read(StaffSession session, LocalDate day) {
    if (!mayRead(session)) {
      return Optional.empty();
    }
    Week week = Week.of(day);
    PrivacyPolicy policy = desk.policy().privacy();
    record(session, week, "SCREEN");
    List<PrivacyReportRow> rows = new ArrayList<>();
    each(session, week, policy, rows::add);
    return Optional.of(
        new PrivacyReport(week.monday(), week.monday().plusDays(6), rows, policy.version()));
  }

  /**
   * Writes the report of a week as CSV (RFC 4180, with a line of titles, instants in UTC). Rows are
   * written as they are read, so memory does not grow with their number.
   *
   * @return whether this person may read it; nothing is written otherwise
   * @throws IOException if it cannot be written to its end
   */
  public boolean write(StaffSession session, LocalDate day, Appendable to) throws IOException {
    if (!mayRead(session)) {
      return false;
    }
    Week week = Week.of(day);
    record(session, week, "CSV");
    try {
      PrivacyReportCsv csv = new PrivacyReportCsv(to);
      each(session, week, desk.policy().privacy(), csv::write);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return true;
  }

  private static boolean mayRead(StaffSession session) {
    return session.role() == Role.SUPERVISOR && StillIn.atDesk(session);
  }

  private void each(
      StaffSession session, Week week, PrivacyPolicy policy, Consumer<PrivacyReportRow> to) {
    desk.store()
        .read(transaction -> {
          new PrivacyReportRows(transaction, session, week.begins(), week.ends(), policy).each(to);
          return true;
        });
  }

  private void record(StaffSession session, Week week, String how) {
    desk.store()
        .write(transaction -> {
          transaction
              .audit()
              .append(
                  new AuditEvent(
                      desk.now(),
                      AuditAction.PRIVACY_REPORT_READ,
                      session.id(),
                      null,
                      null,
                      Map.of("week", week.monday().toString(), "how", how)));
          return true;
        });
  }

  private record Week(LocalDate monday) {
    static Week of(LocalDate day) {
      return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    Instant begins() {
      return monday.atStartOfDay(BusinessCalendar.EASTERN).toInstant();
    }

    Instant ends() {
      return monday.plusWeeks(1).atStartOfDay(BusinessCalendar.EASTERN).toInstant();
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
