package org.tierline.service.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.audit.AuditPlace;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.CaseView;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Contact;
import org.tierline.model.office.Office;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Verification;
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.contact.TakeOver;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;
import org.tierline.store.vault.CaseVault;

/**
 * Opens a case behind a passed gate. The only way to a record, also for {@link GlassView} and
 * {@link SafeContactLook}: that it is opened is durably recorded first (P11), and what comes back
 * is cut to the level that was granted.
 */
public final class CaseAccess {
  private static final Sentence NOT_OPEN = Sentence.of("say.case.notOpen");
  private static final Sentence NO_KEY = Sentence.of("say.case.noKey");

  private final Desk desk;
  private final CaseVault vault;
  private final OpenGates gates;
  private final NumbersSaid numbersSaid;

  /** Opens the cases of a desk's store. */
  public CaseAccess(Desk desk, CaseVault vault) {
    this.desk = desk;
    this.vault = vault;
    this.gates = new OpenGates(desk);
    this.numbersSaid = new NumbersSaid(desk);
  }

  /** Opens the case with a receipt number, if its gate is open in this contact. */
  public CaseAnswer open(StaffSession session, UUID contactId, ReceiptNumber receiptNumber) {
    numbersSaid.hear(session, contactId, List.of(receiptNumber.value()));
    return open(
        session,
        contactId,
        (transaction, open) -> OpenGates.behind(transaction, session, open, receiptNumber));
  }

  /** Opens a case by its key, if its gate is open in this contact. */
  public CaseAnswer open(StaffSession session, UUID contactId, UUID caseId) {
    return open(session, contactId, (transaction, open) -> OpenGates.lastOf(open, caseId));
  }

  /** Opens the case whose gate was passed last in this contact. */
  public CaseAnswer openLatest(StaffSession session, UUID contactId) {
    return open(session, contactId, (transaction, open) -> open.reversed().stream().findFirst());
  }

  /** Which of the gates that are open now is meant. */
  @FunctionalInterface
  private interface Choice {
    Optional<Verification> of(Transaction transaction, List<Verification> open);
  }

  private CaseAnswer open(StaffSession session, UUID contactId, Choice choice) {
    Grant grant = desk.store().writeBeside(t -> grant(t, session, contactId, choice));
    return switch (grant) {
      case Grant.Refused(Sentence say, List<String> rules) -> new CaseAnswer.Refused(say, rules);
      case Grant.Given given -> desk.store().read(t -> disclosed(t, session, given));
    };
  }

  private CaseAnswer disclosed(Transaction transaction, StaffSession session, Grant.Given given) {
    Verification gate = given.gate();
    if (!transaction.verifications().isDisclosed(given.disclosure())) {
      return new CaseAnswer.Refused(NOT_OPEN, List.of("P11"));
    }
    if (!isStillOpen(transaction, session, gate)) {
      return new CaseAnswer.Refused(NOT_OPEN, List.of("P10"));
    }
    return opened(transaction, session, gate.caseId(), given.event(), AuditAction.CASE_DISCLOSED)
        .<CaseAnswer>map(record ->
            new CaseAnswer.Disclosed(
                view(transaction, gate.caseId(), record, gate.level()), List.of("P2", "P3", "P11")))
        .orElseGet(() -> new CaseAnswer.Refused(NOT_OPEN, List.of("P11")));
  }

  /** An import can make the case a protected one after its gate was found and before it is read. */
  private boolean isStillOpen(Transaction transaction, StaffSession session, Verification gate) {
    return OwnContact.find(transaction, session, gate.contactId()).stream()
        .flatMap(contact -> gates.in(transaction, session, contact).stream())
        .anyMatch(open -> open.id().equals(gate.id()));
  }

  private Grant grant(
      Transaction transaction, StaffSession session, UUID contactId, Choice choice) {
    transaction.alone(contactId);
    if (TakeOver.hasHandedOver(transaction, session, contactId)
        && OwnContact.find(transaction, session, contactId).isEmpty()) {
      return refuse(transaction, session, contactId, "P10");
    }
    Contact contact = OwnContact.of(transaction, session, contactId);
    boolean promptNeeded = desk.policy().privacy().applies("P1");
    if (promptNeeded && contact.promptReadAt() == null) {
      return refuse(transaction, session, contactId, "P1");
    }
    Optional<Verification> gate = choice.of(transaction, gates.in(transaction, session, contact));
    if (!session.keys().holdsRecordsKey()) {
      return new Grant.Refused(NO_KEY, refuse(transaction, session, contactId, "P11").rules());
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
        transaction
            .audit()
            .appendNow(
                new AuditEvent(
                    now,
                    AuditAction.CASE_DISCLOSED,
                    session.id(),
                    contactId,
                    gate.get().caseId(),
                    Map.of("level", gate.get().level().name())));
    return new Grant.Given(gate.get(), disclosure, event);
  }

  private Grant.Refused refuse(
      Transaction transaction, StaffSession session, UUID contactId, String rule) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.CASE_REFUSED,
                session.id(),
                contactId,
                null,
                Map.of("rules", rule)));
    return new Grant.Refused(NOT_OPEN, List.of(rule));
  }

  /**
   * The record behind a gate that is open now, for the routing of a request made in this contact;
   * what is shown of it goes through {@link #open}.
   */
  public Optional<OpenCase> record(
      Transaction transaction, StaffSession session, UUID contactId, ReceiptNumber receiptNumber) {
    return gates
        .gate(transaction, session, contactId, receiptNumber)
        .map(gate ->
            new OpenCase(gate.caseId(), vault.open(transaction, gate.caseId(), session.keys())));
  }

  /**
   * The receipt number of a case for the file that goes to the office which has a request on it;
   * nothing else of the record is told. That the request goes out is durably recorded before this.
   *
   * @throws IllegalArgumentException if this person's keys do not open the record
   */
  public ReceiptNumber numberForOffice(
      Transaction transaction, StaffSession session, UUID caseId, AuditPlace event) {
    return opened(transaction, session, caseId, event, AuditAction.REQUEST_SENT)
        .map(CaseRecord::receiptNumber)
        .orElseThrow(() -> new IllegalStateException("what goes to an office is recorded first"));
  }

  /**
   * A record whose opening was durably recorded just before this (P11).
   *
   * @return empty if that is not on record
   * @throws IllegalArgumentException if this person's keys do not open the record
   */
  Optional<CaseRecord> opened(
      Transaction transaction,
      StaffSession session,
      UUID caseId,
      AuditPlace event,
      AuditAction action) {
    return transaction.audit().holds(event, action)
        ? Optional.of(vault.open(transaction, caseId, session.keys()))
        : Optional.empty();
  }

  /** A record that was opened, cut to a level. */
  static CaseView view(
      Transaction transaction, UUID caseId, CaseRecord record, DisclosureLevel level) {
    String title = transaction.offices().formTitle(record.form()).orElse(record.form());
    List<String> requests =
        transaction.requests().ofCase(caseId).stream()
            .map(request -> request.number().toString())
            .toList();
    String location = record.location();
    String where =
        location == null
            ? null
            : transaction.offices().find(location).map(Office::name).orElse(location);
    return CaseViews.of(record, level, title, requests, where);
  }

  /** A case whose gate is open. */
  public record OpenCase(UUID caseId, CaseRecord record) {}

  private sealed interface Grant {
    record Given(Verification gate, UUID disclosure, AuditPlace event) implements Grant {}

    record Refused(Sentence say, List<String> rules) implements Grant {}
  }
}
