package org.tierline.service.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.staff.Role;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;

/**
 * Hands contacts, requests and escalations out to a supervisor, row by row; memory does not grow
 * with their number. What this supervisor may not be told of is left out (P7, P8, P16), no row has
 * words, names or numbers of callers, and the export is on record before its first row.
 */
public final class WorkExport {
  private final Desk desk;

  /** Exports from a desk's store. */
  public WorkExport(Desk desk) {
    this.desk = desk;
  }

  /** What is exported. */
  public enum What {
    CONTACTS,
    REQUESTS,
    ESCALATIONS
  }

  /** The names of the columns, in order. */
  public static List<String> columns(What what) {
    return rows(what).columns();
  }

  /** Those of them that hold {@code true}, {@code false} or a count, and no text. */
  public static Set<String> literals(What what) {
    return rows(what).literals();
  }

  private static WorkRows rows(What what) {
    return switch (what) {
      case CONTACTS -> new ContactRows();
      case REQUESTS -> new RequestRows();
      case ESCALATIONS -> new EscalationRows();
    };
  }

  /**
   * Exports what began in a span of days (Eastern).
   *
   * @param from the first day
   * @param until the last day
   * @param each gets the rows, a value a column, null where there is none; must not call the store
   * @return false if this person is no supervisor; nothing was handed out
   */
  public boolean export(
      StaffSession reader,
      What what,
      LocalDate from,
      LocalDate until,
      Consumer<List<@Nullable String>> each) {
    if (!StillIn.atDesk(reader)) {
      return false;
    }
    boolean may = reader.role() == Role.SUPERVISOR;
    desk.store()
        .write(transaction -> {
          StillIn.require(transaction, reader);
          transaction.audit().append(event(reader, what, from, until, may));
          return may;
        });
    if (may) {
      Span span = new Span(start(from), start(until.plusDays(1)));
      desk.store()
          .read(transaction -> {
            rows(what).hand(transaction, reader, span, each);
            return true;
          });
    }
    return may;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(BusinessCalendar.EASTERN).toInstant();
  }

  private AuditEvent event(
      StaffSession reader, What what, LocalDate from, LocalDate until, boolean may) {
    return new AuditEvent(
        desk.now(),
        AuditAction.WORK_EXPORTED,
        reader.id(),
        null,
        null,
        Map.of(
            "what", what.name(),
            "from", from.toString(),
            "until", until.toString(),
            "outcome", may ? "EXPORTED" : "REFUSED"));
  }

  /** A span of time; the end does not belong to it. */
  record Span(Instant from, Instant until) {}
}
