package org.tierline.service.cases;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.audit.AuditPlace;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.CaseView;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.privacy.BrokenGlass;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Verification;
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.contact.TakeOver;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;
import org.tierline.store.vault.CaseVault;

/**
 * Opens a case behind a passed gate. The only way to a record: the disclosure is durably recorded
 * first (P11), and what comes back is cut to the level that was granted.
 */
public final class CaseAccess {
  private static final Sentence NOT_OPEN = Sentence.of("say.case.notOpen");

  private final Desk desk;
  private final CaseVault vault;
  private final NumbersSaid numbersSaid;

  /** Opens the cases of a desk's store. */
  public CaseAccess(Desk desk, CaseVault vault) {
    this.desk = desk;
    this.vault = vault;
    this.numbersSaid = new NumbersSaid(desk);
  }

  /** Opens the case with a receipt number, if its gate is open in this contact. */
  public CaseAnswer open(StaffSession session, UUID contactId, ReceiptNumber receiptNumber) {
    numbersSaid.hear(session, contactId, List.of(receiptNumber.value()));
    return open(
        session,
        contactId,
        (transaction, gates) -> behind(transaction, session, gates, receiptNumber));
  }

  /** Opens a case by its key, if its gate is open in this contact. */
  public CaseAnswer open(StaffSession session, UUID contactId, UUID caseId) {
    return open(session, contactId, (transaction, gates) -> lastOf(gates, caseId));
  }

  /** Opens the case whose gate was passed last in this contact. */
  public CaseAnswer openLatest(StaffSession session, UUID contactId) {
    return open(session, contactId, (transaction, gates) -> gates.reversed().stream().findFirst());
  }

  /** Which of the gates that are open now is meant. */
  @FunctionalInterface
  private interface Choice {
    Optional<Verification> of(Transaction transaction, List<Verification> open);
  }

  private CaseAnswer open(StaffSession session, UUID contactId, Choice choice) {
    Grant grant = desk.store().write(t -> grant(t, session, contactId, choice));
    return switch (grant) {
      case Grant.Refused(List<String> rules) -> new CaseAnswer.Refused(NOT_OPEN, rules);
      case Grant.Given given -> desk.store().read(t -> disclosed(t, session, given));
    };
  }

  private CaseAnswer disclosed(Transaction transaction, StaffSession session, Grant.Given given) {
    boolean recorded =
        transaction.verifications().isDisclosed(given.disclosure())
            && transaction.audit().holds(given.event(), AuditAction.CASE_DISCLOSED);
    if (!recorded) {
      return new CaseAnswer.Refused(NOT_OPEN, List.of("P11"));
    }
    Verification gate = given.gate();
    if (!isStillOpen(transaction, session, gate)) {
      return new CaseAnswer.Refused(NOT_OPEN, List.of("P10"));
    }
    return new CaseAnswer.Disclosed(
        view(transaction, session, gate.caseId(), gate.level()), List.of("P2", "P3", "P11"));
  }

  /** An import can make the case a protected one after its gate was found and before it is read. */
  private boolean isStillOpen(Transaction transaction, StaffSession session, Verification gate) {
    return OwnContact.find(transaction, session, gate.contactId()).stream()
        .flatMap(contact -> openGates(transaction, session, contact).stream())
        .anyMatch(open -> open.id().equals(gate.id()));
  }

  /**
   * The case behind the glass that this person broke, if it is open now; recorded first (P11). Only
   * {@link BreakGlass} asks.
   */
  Optional<Seen> behindGlass(StaffSession session) {
    Optional<Through> through = desk.store().write(t -> throughGlass(t, session));
    return through.flatMap(glass -> desk.store().read(t -> seen(t, session, glass)));
  }

  private Optional<Seen> seen(Transaction transaction, StaffSession session, Through through) {
    BrokenGlass glass = through.glass();
    boolean isStillOpen =
        transaction
            .glass()
            .open(session.id(), desk.now())
            .filter(open -> open.id().equals(glass.id()))
            .isPresent();
    return isStillOpen && transaction.audit().holds(through.event(), AuditAction.CASE_DISCLOSED)
        ? Optional.of(
            new Seen(
                view(transaction, session, glass.caseId(), DisclosureLevel.CASE_DETAILS),
                glass.endsAt()))
        : Optional.empty();
  }

  private Optional<Through> throughGlass(Transaction transaction, StaffSession session) {
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
                record(
                    transaction,
                    session,
                    AuditAction.CASE_DISCLOSED,
                    null,
                    glass.caseId(),
                    Map.of("level", DisclosureLevel.CASE_DETAILS.name(), "rules", "P11 P13"))));
  }

  private Grant grant(
      Transaction transaction, StaffSession session, UUID contactId, Choice choice) {
    if (TakeOver.hasHandedOver(transaction, session, contactId)
        && OwnContact.find(transaction, session, contactId).isEmpty()) {
      return refuse(transaction, session, contactId, "P10");
    }
    Contact contact = OwnContact.of(transaction, session, contactId);
    boolean promptNeeded = desk.policy().privacy().applies("P1");
    if (promptNeeded && contact.promptReadAt() == null) {
      return refuse(transaction, session, contactId, "P1");
    }
    Optional<Verification> gate = choice.of(transaction, openGates(transaction, session, contact));
    if (!session.keys().holdsRecordsKey()) {
      return refuse(transaction, session, contactId, "P11");
    }
    if (gate.isEmpty()) {
      return refuse(transaction, session, contactId, "P10");
    }
    Instant now = desk.now();
    UUID disclosure = desk.ids().get();
    transaction
        .verifications()
        .insertDisclosure(disclosure, gate.get().id(), gate.get().level(), now);
    AuditPlace event =
        record(
            transaction,
            session,
            AuditAction.CASE_DISCLOSED,
            contactId,
            gate.get().caseId(),
            Map.of("level", gate.get().level().name()));
    return new Grant.Given(gate.get(), disclosure, event);
  }

  private Grant refuse(Transaction transaction, StaffSession session, UUID contactId, String rule) {
    record(transaction, session, AuditAction.CASE_REFUSED, contactId, null, Map.of("rules", rule));
    return new Grant.Refused(List.of(rule));
  }

  private AuditPlace record(
      Transaction transaction,
      StaffSession session,
      AuditAction action,
      @Nullable UUID contactId,
      @Nullable UUID caseId,
      Map<String, String> facts) {
    return transaction
        .audit()
        .append(new AuditEvent(desk.now(), action, session.id(), contactId, caseId, facts));
  }

  /**
   * The record behind a gate that is open now, for the routing of a request made in this contact;
   * what is shown of it goes through {@link #open}.
   */
  public Optional<OpenCase> record(
      Transaction transaction, StaffSession session, UUID contactId, ReceiptNumber receiptNumber) {
    return gate(transaction, session, contactId, receiptNumber)
        .map(gate ->
            new OpenCase(gate.caseId(), vault.open(transaction, gate.caseId(), session.keys())));
  }

  /**
   * The only number that may be dialled for one of some Section 1367 cases (P8), for the cleared
   * officer who calls back. Nothing else of the record is told. The look is durably recorded before
   * a record is unsealed (P11), so this is no part of a transaction of another job.
   *
   * @return empty if none has one on file, or this person is not cleared or not at the desk
   */
  public Optional<String> safeContact(StaffSession session, UUID contactId, Set<UUID> caseIds) {
    Map<UUID, AuditPlace> looks =
        desk.store().write(t -> lookForSafeContact(t, session, contactId, caseIds));
    return desk.store().read(transaction -> firstSafeContact(transaction, session, looks));
  }

  private Map<UUID, AuditPlace> lookForSafeContact(
      Transaction transaction, StaffSession session, UUID contactId, Set<UUID> caseIds) {
    Map<UUID, AuditPlace> looks = new LinkedHashMap<>();
    if (mayLookForSafeContact(transaction, session)) {
      for (UUID caseId : caseIds) {
        looks.put(
            caseId,
            record(
                transaction, session, AuditAction.SAFE_CONTACT_READ, contactId, caseId, Map.of()));
      }
    }
    return looks;
  }

  private static boolean mayLookForSafeContact(Transaction transaction, StaffSession session) {
    return StillIn.atDesk(session) && Clearances.holdsSection1367(transaction, session);
  }

  /** Asked again: a clearance can end after the look was recorded and before it is read. */
  private Optional<String> firstSafeContact(
      Transaction transaction, StaffSession session, Map<UUID, AuditPlace> looks) {
    if (!mayLookForSafeContact(transaction, session)) {
      return Optional.empty();
    }
    return looks.keySet().stream()
        .filter(caseId ->
            transaction
                .audit()
                .holds(Objects.requireNonNull(looks.get(caseId)), AuditAction.SAFE_CONTACT_READ))
        .map(caseId -> vault.open(transaction, caseId, session.keys()).safeContact())
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The gate of the case with a receipt number, if it is open now in this contact. */
  public Optional<Verification> gate(
      Transaction transaction, StaffSession session, UUID contactId, ReceiptNumber receiptNumber) {
    Contact contact = OwnContact.of(transaction, session, contactId);
    return behind(transaction, session, openGates(transaction, session, contact), receiptNumber);
  }

  /**
   * The receipt number of a case for the file that goes to the office which has a request on it;
   * nothing else of the record is told. That the request goes out is durably recorded before this.
   *
   * @throws IllegalArgumentException if this person's keys do not open the record
   */
  public ReceiptNumber numberForOffice(
      Transaction transaction, StaffSession session, UUID caseId, AuditPlace event) {
    if (!transaction.audit().holds(event, AuditAction.REQUEST_SENT)) {
      throw new IllegalStateException("what goes to an office is recorded first");
    }
    return vault.open(transaction, caseId, session.keys()).receiptNumber();
  }

  /** Whether the gate of a case is open now in this contact. */
  public boolean isOpen(
      Transaction transaction, StaffSession session, UUID contactId, UUID caseId) {
    Contact contact = OwnContact.of(transaction, session, contactId);
    return lastOf(openGates(transaction, session, contact), caseId).isPresent();
  }

  private List<Verification> openGates(
      Transaction transaction, StaffSession session, Contact contact) {
    boolean ends = desk.policy().privacy().applies("P10");
    if (ends && (!StillIn.atDesk(session) || contact.state() != ContactState.OPEN)) {
      return List.of();
    }
    // Whose clearance has ended finds a protected case no more, whatever was open before (P8).
    Clearances.holdsSection1367(transaction, session);
    return transaction
        .verifications()
        .open(contact.id(), session.id(), ends ? desk.now() : Instant.EPOCH);
  }

  private static Optional<Verification> behind(
      Transaction transaction,
      StaffSession session,
      List<Verification> gates,
      ReceiptNumber receiptNumber) {
    return transaction
        .cases()
        .idOf(receiptNumber.value(), session.keys())
        .flatMap(caseId -> lastOf(gates, caseId));
  }

  private static Optional<Verification> lastOf(List<Verification> gates, UUID caseId) {
    return gates.reversed().stream().filter(gate -> gate.caseId().equals(caseId)).findFirst();
  }

  private CaseView view(
      Transaction transaction, StaffSession session, UUID caseId, DisclosureLevel level) {
    CaseRecord record = vault.open(transaction, caseId, session.keys());
    String title = transaction.offices().formTitle(record.form()).orElse(record.form());
    List<String> requests =
        transaction.requests().ofCase(caseId).stream()
            .map(request -> request.number().toString())
            .toList();
    return CaseViews.of(record, level, title, requests);
  }

  /** A case whose gate is open. */
  public record OpenCase(UUID caseId, CaseRecord record) {}

  /** A case seen without a caller, and when it ends by itself. */
  record Seen(CaseView view, Instant endsAt) {}

  /** A glass that is open, and where the look through it stands in the record. */
  private record Through(BrokenGlass glass, AuditPlace event) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  private sealed interface Grant {
    record Given(Verification gate, UUID disclosure, AuditPlace event) implements Grant {}

    record Refused(List<String> rules) implements Grant {}
  }
}
