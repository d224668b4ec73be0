package org.tierline.service.cases;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.tierline.model.Unspoken;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.audit.AuditPlace;
import org.tierline.model.cases.CaseView;
import org.tierline.model.privacy.BrokenGlass;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.service.Desk;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** What a supervisor sees through the glass that they broke (P13); only {@link BreakGlass} asks. */
final class GlassView {
  private final Desk desk;
  private final CaseAccess cases;

  GlassView(Desk desk, CaseAccess cases) {
    this.desk = desk;
    this.cases = cases;
  }

  /** The case behind the glass of this person, if it is open now; recorded first (P11). */
  Optional<Seen> of(StaffSession session) {
    Optional<Through> through = desk.store().write(t -> recorded(t, session));
    return through.flatMap(glass -> desk.store().read(t -> seen(t, session, glass)));
  }

  private Optional<Through> recorded(Transaction transaction, StaffSession session) {
    if (!StillIn.atDesk(session)) {
      return Optional.empty();
    }
    Clearances.holdsSection1367(transaction, session);
    return transaction
        .glass()
        .open(session.id(), desk.now())
        .map(glass ->
            new Through(
                glass,
                transaction
                    .audit()
                    .appendNow(
                        new AuditEvent(
                            desk.now(),
                            AuditAction.CASE_DISCLOSED,
                            session.id(),
                            null,
                            glass.caseId(),
                            Map.of(
                                "level",
                                DisclosureLevel.CASE_DETAILS.name(),
                                "rules",
                                "P11 P13")))));
  }

  private Optional<Seen> seen(Transaction transaction, StaffSession session, Through through) {
    BrokenGlass glass = through.glass();
    return transaction
        .glass()
        .open(session.id(), desk.now())
        .filter(open -> open.id().equals(glass.id()))
        .flatMap(open ->
            cases.opened(
                transaction, session, glass.caseId(), through.event(), AuditAction.CASE_DISCLOSED))
        .map(record ->
            CaseAccess.view(transaction, glass.caseId(), record, DisclosureLevel.CASE_DETAILS))
        .map(view -> new Seen(view, glass.endsAt()));
  }

  /** A case seen without a caller, and when it ends by itself. */
  record Seen(CaseView view, Instant endsAt) {}

  /** A glass that is open, and where the look through it stands in the record. */
  private record Through(BrokenGlass glass, AuditPlace event) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
