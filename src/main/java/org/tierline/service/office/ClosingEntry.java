package org.tierline.service.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.office.Closing;
import org.tierline.model.office.ClosingAnswer;
import org.tierline.model.office.ClosingAnswer.Outcome;
import org.tierline.model.office.ClosingWish;
import org.tierline.model.office.Office;
import org.tierline.model.staff.Role;
import org.tierline.policy.privacy.outbound.WordsForEverybody;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** A closing entered on the spot, which then stands on the card of the office (A3). */
public final class ClosingEntry {
  private static final int DAYS_AHEAD = 365;
  private static final int LONGEST_REASON = 60;

  private final Desk desk;
  private final OfficeZones zones = new OfficeZones();

  /** Enters closings at a desk. */
  public ClosingEntry(Desk desk) {
    this.desk = desk;
  }

  /** Closes an office for a day or a part of it, by a supervisor or an administrator; on record. */
  public ClosingAnswer enter(StaffSession session, ClosingWish wish) {
    boolean may = session.role() == Role.SUPERVISOR || session.role() == Role.ADMINISTRATOR;
    if (!may || !StillIn.atDesk(session)) {
      return refused("say.closing.notYours");
    }
    return desk.store()
        .write(transaction ->
            office(transaction, wish.office())
                .map(office -> enter(transaction, session, office, wish))
                .orElseGet(() -> refused("say.closing.noOffice")));
  }

  private static Optional<Office> office(Transaction transaction, String typed) {
    return transaction.offices().find(typed.strip().toUpperCase(Locale.ROOT));
  }

  private ClosingAnswer enter(
      Transaction transaction, StaffSession session, Office office, ClosingWish wish) {
    ZoneId zone = zones.zone(office, transaction.offices());
    Instant from = at(wish.day(), wish.from(), zone);
    Instant until =
        wish.until() == null
            ? wish.day().plusDays(1).atStartOfDay(zone).toInstant()
            : at(wish.day(), wish.until(), zone);
    LocalDate today = desk.now().atZone(zone).toLocalDate();
    String reason = wish.reason().strip();
    if (!until.isAfter(from)) {
      return refused("say.closing.noTime");
    }
    if (!until.isAfter(desk.now())) {
      return refused("say.closing.over");
    }
    if (wish.day().isAfter(today.plusDays(DAYS_AHEAD))) {
      return refused("say.closing.tooFar");
    }
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      return refused("say.closing.reasonNeeded");
    }
    if (WordsForEverybody.tellOfACase(
        reason, transaction.offices().forms().keySet(), desk.today(), desk.policy().privacy())) {
      return refused("say.closing.case");
    }
    transaction.offices().insertClosing(new Closing(office.code(), from, until, reason, null));
    record(transaction, session, office.code(), from, until);
    return new ClosingAnswer(
        Outcome.ENTERED,
        Sentence.of("say.closing.entered", office.code(), wish.day()),
        List.of("A3"));
  }

  private static Instant at(LocalDate day, @Nullable LocalTime time, ZoneId zone) {
    return time == null
        ? day.atStartOfDay(zone).toInstant()
        : day.atTime(time).atZone(zone).toInstant();
  }

  private static ClosingAnswer refused(String key) {
    return new ClosingAnswer(Outcome.REFUSED, Sentence.of(key), List.of("A3"));
  }

  private void record(
      Transaction transaction, StaffSession session, String office, Instant from, Instant until) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.CLOSING_ENTERED,
                session.id(),
                null,
                null,
                Map.of("office", office, "from", from.toString(), "until", until.toString())));
  }
}
