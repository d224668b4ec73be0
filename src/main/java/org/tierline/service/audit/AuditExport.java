package org.tierline.service.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.audit.AuditLine;
import org.tierline.model.audit.AuditPlace;
import org.tierline.model.staff.Role;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.AuditViewTable.Entry;
import org.tierline.store.Transaction;

/**
 * Hands the record out, line by line; memory does not grow with its length. What the supervisor who
 * asks may not be told of is left out (P8, P16), and the export is an event before its first line.
 */
public final class AuditExport {
  private static final int AT_ONCE = 200;

  private final Desk desk;

  /** Exports from a desk's store. */
  public AuditExport(Desk desk) {
    this.desk = desk;
  }

  /**
   * Exports, oldest first.
   *
   * @param from the first day (Eastern)
   * @param until the last day
   * @param each gets the lines; must not call the store
   * @return false if this person is no supervisor; nothing was handed out
   */
  public boolean export(
      StaffSession reader, What what, LocalDate from, LocalDate until, Consumer<AuditLine> each) {
    if (!StillIn.atDesk(reader)) {
      return false;
    }
    boolean may = reader.role() == Role.SUPERVISOR;
    desk.store()
        .write(t -> {
          record(t, reader, what, from, until, may);
          return may;
        });
    if (may) {
      desk.store()
          .read(t -> hand(t, reader, actions(what), start(from), start(until.plusDays(1)), each));
    }
    return may;
  }

  private static boolean hand(
      Transaction transaction,
      StaffSession reader,
      Set<AuditAction> actions,
      Instant from,
      Instant until,
      Consumer<AuditLine> each) {
    @Nullable AuditPlace place = null;
    List<Entry> entries;
    do {
      entries = transaction.auditViews().between(actions, from, until, place, AT_ONCE);
      ToldEntries.of(transaction, reader, entries).forEach(entry -> each.accept(entry.line()));
      place = entries.isEmpty() ? null : entries.getLast().place();
    } while (entries.size() == AT_ONCE);
    return true;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(BusinessCalendar.EASTERN).toInstant();
  }

  private void record(
      Transaction transaction,
      StaffSession reader,
      What what,
      LocalDate from,
      LocalDate until,
      boolean may) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.AUDIT_EXPORTED,
                reader.id(),
                null,
                null,
                Map.of(
                    "what", what.name(),
                    "from", from.toString(),
                    "until", until.toString(),
                    "outcome", may ? "EXPORTED" : "REFUSED")));
  }

  private static Set<AuditAction> actions(What what) {
    return switch (what) {
      case DISCLOSURES -> EnumSet.of(AuditAction.CASE_DISCLOSED, AuditAction.GLASS_BROKEN);
      case AUDIT -> EnumSet.allOf(AuditAction.class);
    };
  }

  /** What is exported. */
  public enum What {
    /** Cases that were shown, behind a passed gate or a broken glass. */
    DISCLOSURES,
    /** Every event. */
    AUDIT
  }
}
