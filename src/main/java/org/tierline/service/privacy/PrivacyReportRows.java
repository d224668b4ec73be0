package org.tierline.service.privacy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tierline.model.privacy.Burst;
import org.tierline.model.privacy.PrivacyReportRow;
import org.tierline.model.privacy.PrivacyReportRow.ClearanceChanged;
import org.tierline.model.privacy.PrivacyReportRow.ContactLocked;
import org.tierline.model.privacy.PrivacyReportRow.Glass;
import org.tierline.model.privacy.PrivacyReportRow.NumberLocked;
import org.tierline.model.privacy.PrivacyReportRow.Reported;
import org.tierline.model.privacy.PrivacyReportRow.Unusual;
import org.tierline.model.privacy.PrivacyReportRow.Unusual.What;
import org.tierline.model.staff.StaffMember;
import org.tierline.policy.PrivacyPolicy;
import org.tierline.policy.privacy.Bursts;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.GlassTable.GlassRow;
import org.tierline.store.Transaction;

/** Reads the rows of one privacy report, kind by kind, as one reader may see them. */
final class PrivacyReportRows {
  private final Transaction transaction;
  private final StaffSession reader;
  private final Instant from;
  private final Instant until;
  private final PrivacyPolicy policy;
  private final boolean cleared;

  PrivacyReportRows(
      Transaction transaction,
      StaffSession reader,
      Instant from,
      Instant until,
      PrivacyPolicy policy) {
    this.transaction = transaction;
    this.reader = reader;
    this.from = from;
    this.until = until;
    this.policy = policy;
    this.cleared = Clearances.holdsSection1367(transaction, reader);
  }

  void each(Consumer<PrivacyReportRow> to) {
    glass(to);
    locks(to);
    incidents(to);
    clearances(to);
    unusual(What.FAILURES, to);
    unusual(What.SEARCHES, to);
  }

  private void glass(Consumer<PrivacyReportRow> to) {
    transaction
        .glass()
        .between(
            from,
            until,
            reader.keys(),
            cleared,
            row -> {
              if (isTold(row)) {
                to.accept(
                    new Glass(
                        row.glass().at(),
                        name(row.glass().staffId()),
                        row.glass().reason(),
                        row.glass().words(),
                        row.receiptNumber()));
              }
            });
  }

  /** A case that became a Section 1367 case since is as one that does not exist (P8). */
  private boolean isTold(GlassRow row) {
    return !transaction
        .cases()
        .toldOf(Set.of(row.glass().caseId()), reader.keys(), cleared)
        .isEmpty();
  }

  private void locks(Consumer<PrivacyReportRow> to) {
    transaction
        .locks()
        .locksOfNumbers(
            from,
            until,
            policy.failuresWindow(),
            policy.failuresPerNumber(),
            reader.keys(),
            lock -> to.accept(new NumberLocked(lock)));
    transaction
        .locks()
        .locksOfContacts(
            from, until, policy.attemptsPerContact(), lock -> to.accept(new ContactLocked(lock)));
  }

  private void incidents(Consumer<PrivacyReportRow> to) {
    transaction
        .incidents()
        .between(
            from,
            until,
            reader.keys(),
            cleared,
            row ->
                to.accept(
                    new Reported(row.incident(), name(row.incident().staffId()), row.number())));
  }

  private void clearances(Consumer<PrivacyReportRow> to) {
    transaction
        .clearances()
        .doneBetween(
            from,
            until,
            change -> {
              Instant at = change.confirmedAt();
              to.accept(
                  new ClearanceChanged(
                      at == null ? change.askedAt() : at,
                      name(change.staffId()),
                      change.clearance(),
                      change.granting(),
                      name(change.askedBy()),
                      name(change.confirmedBy())));
            });
  }

  private void unusual(What what, Consumer<PrivacyReportRow> to) {
    int most =
        what == What.FAILURES
            ? policy.oversight().failuresAnHour()
            : policy.oversight().searchesAnHour();
    for (Burst burst :
        Bursts.lines(
            what == What.FAILURES
                ? transaction.locks().failurePeaks(from, until, most)
                : transaction.locks().searchPeaks(from, until, most))) {
      to.accept(new Unusual(what, burst));
    }
  }

  private String name(@Nullable UUID staffId) {
    return staffId == null
        ? ""
        : transaction.staff().find(staffId).map(StaffMember::fullName).orElse("");
  }
}
