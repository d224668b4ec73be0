package org.tierline.service.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.WaitingHandOff;
import org.tierline.model.review.LateGroup;
import org.tierline.model.review.LateRow;
import org.tierline.model.staff.StaffMember;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.Desk;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/**
 * Webforms, secure messages and e-mails without an answer, waiting or in hand, by the instant at
 * which they are promised (P2). Those of an account with a Section 1367 case are for the uncleared
 * not there (P8).
 */
final class LateInquiries {
  /** More of them wait only where nobody works; the oldest are told. */
  private static final int MOST = 1_000;

  private final Desk desk;
  private final Transaction transaction;
  private final boolean cleared;

  /** Those that somebody may know of, within a transaction. */
  LateInquiries(Desk desk, Transaction transaction, StaffSession session) {
    this.desk = desk;
    this.transaction = transaction;
    this.cleared = Clearances.holdsSection1367(transaction, session);
  }

  /** All of a group, in no order. One is late from the minute on, not from the next day. */
  List<LateRow> of(LateGroup group) {
    return Stream.concat(waiting(), inHand())
        .filter(row -> row.what() instanceof LateRow.Inquiry inquiry && isOf(inquiry, group))
        .toList();
  }

  private boolean isOf(LateRow.Inquiry inquiry, LateGroup group) {
    boolean late = inquiry.promised().isBefore(desk.now());
    LocalDate day = dayOf(inquiry.promised());
    LocalDate today = desk.today();
    return switch (group) {
      case LATE -> late;
      case TODAY -> !late && day.equals(today);
      case NEXT -> day.isAfter(today) && !day.isAfter(desk.calendar().businessDayAfter(today));
    };
  }

  private Stream<LateRow> waiting() {
    return transaction.handOffs().waiting(cleared, MOST).stream()
        .map(this::row)
        .flatMap(Optional::stream);
  }

  private Optional<LateRow> row(WaitingHandOff waiting) {
    Instant arrived = waiting.handOff().at();
    return desk.policy()
        .deadlines()
        .replyDue(waiting.handOff().channel(), arrived)
        .map(due ->
            new LateRow(
                waiting.id(),
                null,
                new LateRow.Inquiry(waiting.handOff().channel(), due, null, null),
                dayOf(due),
                arrived,
                arrived));
  }

  private Stream<LateRow> inHand() {
    return transaction.review().openInquiries(cleared, MOST).stream()
        .map(this::row)
        .flatMap(Optional::stream);
  }

  private Optional<LateRow> row(Contact contact) {
    @Nullable String holder =
        transaction.staff().find(contact.staffId()).map(StaffMember::fullName).orElse(null);
    return desk.policy()
        .deadlines()
        .replyDue(contact)
        .map(due ->
            new LateRow(
                contact.id(),
                null,
                new LateRow.Inquiry(contact.channel(), due, contact.number(), holder),
                dayOf(due),
                contact.openedAt(),
                contact.arrivedAt()));
  }

  private static LocalDate dayOf(Instant due) {
    return LocalDate.ofInstant(due, BusinessCalendar.EASTERN);
  }
}
