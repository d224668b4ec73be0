package org.tierline.service.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.audit.AuditLine;
import org.tierline.model.audit.AuditPage;
import org.tierline.model.audit.AuditPlace;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.staff.Role;
import org.tierline.service.Desk;
import org.tierline.service.privacy.AnswerDeadline;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.AuditViewTable.Entry;
import org.tierline.store.Transaction;

/**
 * Who saw a case, and what somebody saw, for supervisors. Each look is an event itself. A case that
 * the reader may not be told of is as one that does not exist (P8), and so is one that nobody got
 * to see, whatever was attempted (P7): both take the same time.
 */
public final class AuditViews {
  private static final int PAGE = 50;

  private static final Set<AuditAction> SAW_A_CASE =
      EnumSet.of(
          AuditAction.VERIFIED,
          AuditAction.CASE_DISCLOSED,
          AuditAction.GLASS_BROKEN,
          AuditAction.SAFE_CONTACT_READ);

  private static final Set<AuditAction> SAW_SOMETHING =
      EnumSet.of(
          AuditAction.VERIFIED,
          AuditAction.CASE_DISCLOSED,
          AuditAction.GLASS_BROKEN,
          AuditAction.SAFE_CONTACT_READ,
          AuditAction.SEARCHED,
          AuditAction.STORY_READ,
          AuditAction.ESCALATION_FOUND,
          AuditAction.PRIVACY_REPORT_READ,
          AuditAction.AUDIT_READ,
          AuditAction.AUDIT_EXPORTED,
          AuditAction.REVIEW_EXPORTED);

  private final Desk desk;
  private final AnswerDeadline deadline;

  /** Views at a desk. */
  public AuditViews(Desk desk, AnswerDeadline deadline) {
    this.desk = desk;
    this.deadline = deadline;
  }

  /**
   * Who verified a caller on a case, was shown it, broke its glass, or read its safe contact;
   * newest first.
   *
   * @param next where the page begins, from the page before; null for the first
   * @return nothing for anybody but a supervisor at a desk that is not locked
   */
  public AuditPage whoSaw(
      StaffSession reader, ReceiptNumber receiptNumber, @Nullable AuditPlace next) {
    return inTime(
        reader,
        t -> {
          // A number of a case, of none and of one that stays hidden: the digest is made alike.
          byte[] digest = reader.keys().digest("AUDIT", "RECEIPT", receiptNumber.value());
          String number = HexFormat.of().formatHex(digest);
          record(t, reader, null, Map.of("view", "CASE", "number", number));
          UUID caseId =
              t.cases()
                  .idOf(receiptNumber.value(), reader.keys())
                  .filter(found -> Clearances.mayBeToldOf(t, reader, found))
                  .orElseGet(desk.ids());
          return page(
              t, reader, next, place -> t.auditViews().ofSubject(caseId, SAW_A_CASE, place, PAGE));
        });
  }

  /**
   * What somebody saw from an instant on and before another: gates passed, cases shown, searches,
   * looks into the record; newest first.
   *
   * @return nothing for anybody but a supervisor at a desk that is not locked
   */
  public AuditPage whatSaw(
      StaffSession reader, UUID staffId, Instant from, Instant until, @Nullable AuditPlace next) {
    return inTime(
        reader,
        t -> {
          record(
              t, reader, staffId, Map.of("view", "PERSON", "from", from + "", "until", until + ""));
          return page(
              t,
              reader,
              next,
              place -> t.auditViews().ofStaff(staffId, SAW_SOMETHING, from, until, place, PAGE));
        });
  }

  private AuditPage inTime(StaffSession reader, Function<Transaction, AuditPage> view) {
    long started = System.nanoTime();
    AuditPage page =
        desk.store()
            .write(t -> {
              if (reader.role() != Role.SUPERVISOR || !StillIn.atDesk(reader)) {
                record(t, reader, null, Map.of("view", "REFUSED"));
                return AuditPage.EMPTY;
              }
              return view.apply(t);
            });
    deadline.pass(started, desk.policy().privacy().answerDeadline());
    return page;
  }

  /** Reads on until the page is full, so that pages are as long whatever is left out. */
  private static AuditPage page(
      Transaction transaction,
      StaffSession reader,
      @Nullable AuditPlace next,
      Function<@Nullable AuditPlace, List<Entry>> read) {
    List<Entry> told = new ArrayList<>();
    @Nullable AuditPlace place = next;
    boolean more = true;
    while (more && told.size() <= PAGE) {
      List<Entry> entries = read.apply(place);
      told.addAll(ToldEntries.of(transaction, reader, entries));
      more = entries.size() == PAGE;
      place = entries.isEmpty() ? place : entries.getLast().place();
    }
    List<Entry> shown = told.subList(0, Math.min(PAGE, told.size()));
    List<AuditLine> lines = shown.stream().map(Entry::line).toList();
    return new AuditPage(lines, told.size() > PAGE ? shown.getLast().place() : null);
  }

  private void record(
      Transaction transaction,
      StaffSession reader,
      @Nullable UUID subject,
      Map<String, String> facts) {
    transaction
        .audit()
        .append(
            new AuditEvent(desk.now(), AuditAction.AUDIT_READ, reader.id(), null, subject, facts));
  }
}
