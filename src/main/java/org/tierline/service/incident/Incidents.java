package org.tierline.service.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.Updated;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Contact;
import org.tierline.model.incident.Incident;
import org.tierline.model.incident.IncidentAnswer;
import org.tierline.model.incident.IncidentOutcome;
import org.tierline.model.incident.IncidentReport;
import org.tierline.model.incident.IncidentState;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Verification;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.policy.contact.TypedText;
import org.tierline.policy.privacy.IncidentRule;
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.contact.TakeOver;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.IncidentTable.IncidentRow;
import org.tierline.store.Transaction;

/**
 * Anyone reports a privacy incident, in any state, with or without a contact or a case; supervisors
 * who may be told of its case see it at once, with a clock, and close it (P14).
 */
public final class Incidents {
  private final Desk desk;

  /** Incidents of a desk. */
  public Incidents(Desk desk) {
    this.desk = desk;
  }

  /**
   * Reports an incident. The answer is the same whatever the number said belongs to, if anything.
   * The same report again is answered as the first time and counts once.
   *
   * @throws IllegalArgumentException if this person never had a contact of the key given
   */
  public IncidentAnswer report(StaffSession session, IncidentReport report) {
    return desk.store().write(transaction -> reported(transaction, session, report));
  }

  private IncidentAnswer reported(
      Transaction transaction, StaffSession session, IncidentReport report) {
    UUID contactId = report.contactId();
    requireContact(transaction, session, contactId);
    hear(transaction, session, report);
    Instant now = desk.now();
    IncidentRule.Decision decision = IncidentRule.report(now, desk.policy().privacy());
    Incident incident =
        new Incident(
            report.key(),
            session.id(),
            contactId,
            TypedText.lines(report.words()).strip(),
            level(transaction, session, contactId),
            IncidentState.OPEN,
            now,
            decision.dueBy(),
            null,
            null,
            null,
            null,
            0);
    Instant dueBy = decision.dueBy();
    if (desk.policy().privacy().applies("P14")
        && transaction.incidents().insert(incident, report.receiptNumber(), session.keys())) {
      record(
          transaction,
          AuditAction.INCIDENT_REPORTED,
          session,
          contactId,
          incident.id(),
          Map.of(
              "level", incident.level().name(),
              "rules", String.join(" ", decision.rules()),
              "policy", decision.policy()));
    } else {
      dueBy = transaction.incidents().find(report.key(), true).map(Incident::dueAt).orElse(dueBy);
    }
    return new IncidentAnswer(
        report.key(), dueBy, decision.say(), decision.rules(), decision.policy());
  }

  private void hear(Transaction transaction, StaffSession session, IncidentReport report) {
    UUID contactId = report.contactId();
    List<String> texts =
        Stream.of(report.receiptNumber(), report.words()).filter(Objects::nonNull).toList();
    if (contactId == null) {
      transaction.said().keep(report.key(), texts, session.keys());
    } else {
      new NumbersSaid(desk).hear(transaction, session, contactId, texts);
    }
  }

  /** Whoever passed a contact on can still report from it, and nothing of it is answered. */
  private static void requireContact(
      Transaction transaction, StaffSession session, @Nullable UUID contactId) {
    if (contactId != null
        && OwnContact.find(transaction, session, contactId).isEmpty()
        && !TakeOver.hasHandedOver(transaction, session, contactId)
        && !transaction.ownAffairs().isDeclared(contactId, session.id())) {
      throw new IllegalArgumentException("this person never had a contact of this key");
    }
  }

  /** What this person may say at this moment (P16). */
  private DisclosureLevel level(
      Transaction transaction, StaffSession session, @Nullable UUID contactId) {
    if (transaction.glass().open(session.id(), desk.now()).isPresent()) {
      return DisclosureLevel.CASE_DETAILS;
    }
    return contactId == null
        ? DisclosureLevel.GENERAL_ONLY
        : Verification.highest(
            transaction.verifications().open(contactId, session.id(), desk.now()));
  }

  /**
   * The open incidents of which this supervisor may be told (P8), the one due first.
   *
   * @return nothing for anybody else
   */
  public List<Line> open(StaffSession session) {
    if (session.role() != Role.SUPERVISOR || !StillIn.atDesk(session)) {
      return List.of();
    }
    return desk.store()
        .read(transaction -> {
          boolean cleared = Clearances.holdsSection1367(transaction, session);
          return transaction.incidents().open(session.keys(), cleared).stream()
              .map(row -> line(transaction, row))
              .toList();
        });
  }

  private static Line line(Transaction transaction, IncidentRow row) {
    UUID contactId = row.incident().contactId();
    return new Line(
        row.incident(),
        transaction.staff().find(row.incident().staffId()).map(StaffMember::fullName).orElse(""),
        Optional.ofNullable(contactId)
            .flatMap(transaction.contacts()::find)
            .map(Contact::number)
            .orElse(null),
        row.number());
  }

  /**
   * Closes an incident with what was found and done.
   *
   * @param seen as it was shown; the same closing again changes nothing
   */
  public CloseAnswer close(
      StaffSession session, Incident seen, IncidentOutcome outcome, String words) {
    if (!StillIn.atDesk(session)) {
      return new CloseAnswer.Refused(Sentence.of("say.desk.locked"), List.of("P10"));
    }
    return desk.store().write(transaction -> closed(transaction, session, seen, outcome, words));
  }

  private CloseAnswer closed(
      Transaction transaction,
      StaffSession session,
      Incident seen,
      IncidentOutcome outcome,
      String words) {
    boolean cleared = Clearances.holdsSection1367(transaction, session);
    Optional<Incident> stored = transaction.incidents().find(seen.id(), cleared);
    Optional<Sentence> refusal = IncidentRule.refusalToClose(session.role(), stored.isPresent());
    if (refusal.isPresent() || stored.isEmpty()) {
      return new CloseAnswer.Refused(refusal.orElseThrow(), List.of("P14"));
    }
    if (stored.get().state() == IncidentState.CLOSED) {
      boolean same = session.id().equals(stored.get().closedBy());
      return same && stored.get().outcome() == outcome
          ? new CloseAnswer.Closed(stored.get())
          : new CloseAnswer.Stale(stored.get());
    }
    Incident closing =
        seen.closed(session.id(), desk.now(), outcome, TypedText.lines(words).strip());
    return switch (transaction.incidents().close(closing)) {
      case Updated.Stale<Incident> _ ->
          new CloseAnswer.Stale(
              transaction.incidents().find(seen.id(), cleared).orElse(stored.get()));
      case Updated.Done<Incident>(Incident row) -> {
        record(
            transaction,
            AuditAction.INCIDENT_CLOSED,
            session,
            row.contactId(),
            row.id(),
            Map.of("outcome", outcome.name(), "rules", "P14"));
        yield new CloseAnswer.Closed(
            transaction.incidents().find(row.id(), cleared).orElse(stored.get()));
      }
    };
  }

  private void record(
      Transaction transaction,
      AuditAction action,
      StaffSession session,
      @Nullable UUID contactId,
      UUID incidentId,
      Map<String, String> facts) {
    transaction
        .audit()
        .append(new AuditEvent(desk.now(), action, session.id(), contactId, incidentId, facts));
  }

  /**
   * An incident as a supervisor sees it.
   *
   * @param reportedBy full name
   * @param contactNumber of the contact it was reported from, or null
   * @param number the number as said, whether of a case or not; null if none was said, or this
   *     person's keys do not open it
   */
  public record Line(
      Incident incident,
      String reportedBy,
      @Nullable String contactNumber,
      @Nullable String number) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** What came of closing an incident. */
  public sealed interface CloseAnswer {
    /** It is closed. */
    record Closed(Incident incident) implements CloseAnswer {}

    /** Somebody else changed it since; nothing was written. */
    record Stale(Incident stored) implements CloseAnswer {}

    /** Not for this person; an incident that they may not be told of is as one that is none. */
    record Refused(Sentence say, List<String> rules) implements CloseAnswer {}
  }
}
