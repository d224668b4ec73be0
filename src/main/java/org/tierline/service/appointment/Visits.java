package org.tierline.service.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.appointment.AppointmentAnswer;
import org.tierline.model.appointment.AppointmentDecision;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.appointment.AppointmentState;
import org.tierline.model.appointment.AppointmentWish;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Contact;
import org.tierline.policy.appointment.Residence;
import org.tierline.policy.appointment.VisitRule;
import org.tierline.policy.contact.TypedText;
import org.tierline.service.Desk;
import org.tierline.service.cases.CaseAccess;
import org.tierline.service.cases.CaseAccess.OpenCase;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.office.VisitOffices;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Asks for a visit, or says which way serves instead (A1, A2, A5). */
public final class Visits {
  private final Desk desk;
  private final CaseAccess cases;
  private final VisitOffices offices;
  private final NumbersSaid numbersSaid;

  /** Asks at a desk. */
  public Visits(Desk desk, CaseAccess cases, VisitOffices offices) {
    this.desk = desk;
    this.cases = cases;
    this.offices = offices;
    this.numbersSaid = new NumbersSaid(desk);
  }

  /** What would come of a wish, while it is told. Nothing of it is written but the numbers said. */
  public AppointmentDecision preview(StaffSession session, UUID contactId, AppointmentWish wish) {
    if (!StillIn.atDesk(session)) {
      return AppointmentDecision.locked();
    }
    numbersSaid.hear(session, contactId, texts(wish));
    Caller caller = desk.store().read(t -> OwnContact.of(t, session, contactId).caller());
    Residence residence = residence(wish, caller);
    return desk.store().read(t -> decide(t, session, contactId, wish, residence));
  }

  /**
   * Makes the request, or what the rules make of it. A receipt number is kept unread until its case
   * is verified in the contact.
   */
  public AppointmentAnswer request(StaffSession session, UUID contactId, AppointmentWish wish) {
    if (!StillIn.atDesk(session)) {
      AppointmentDecision locked = AppointmentDecision.locked();
      return new AppointmentAnswer(locked, null, locked.say());
    }
    Caller caller = desk.store().read(t -> OwnContact.of(t, session, contactId).caller());
    Residence residence = residence(wish, caller);
    return desk.store()
        .write(transaction -> {
          Contact contact = OwnContact.of(transaction, session, contactId);
          numbersSaid.hear(transaction, session, contactId, texts(wish));
          AppointmentDecision decision = decide(transaction, session, contactId, wish, residence);
          return switch (decision.outcome()) {
            case REQUESTED -> requested(transaction, session, contact, wish, decision);
            case REFERRED_INTERNATIONAL -> referred(transaction, session, contact, wish, decision);
            case NOT_NEEDED, REFUSED -> {
              AuditAction action = AuditAction.APPOINTMENT_NOT_NEEDED;
              record(transaction, action, session, contactId, null, wish, decision);
              yield new AppointmentAnswer(decision, null, decision.say());
            }
          };
        });
  }

  /** The requests made in a contact of this person, oldest first. */
  public List<AppointmentRequest> ofContact(StaffSession session, UUID contactId) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    return desk.store()
        .read(transaction -> {
          OwnContact.of(transaction, session, contactId);
          return transaction.appointments().ofContact(contactId);
        });
  }

  private Residence residence(AppointmentWish wish, Caller caller) {
    boolean told = wish.zip() != null || wish.country() != null;
    return offices.residence(
        wish.reason().office(),
        wish.zip() == null ? caller.zip() : wish.zip(),
        told ? wish.country() : caller.country(),
        wish.province());
  }

  private AppointmentDecision decide(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      AppointmentWish wish,
      Residence residence) {
    Optional<CaseRecord> verified =
        Optional.ofNullable(wish.receiptNumber())
            .flatMap(ReceiptNumber::parse)
            .flatMap(number -> cases.record(transaction, session, contactId, number))
            .map(OpenCase::record);
    String office = residence instanceof Residence.Here here ? here.office() : null;
    return VisitRule.decide(
        wish,
        new VisitRule.Facts(
            residence,
            verified.filter(Visits::isPendingRenewal).isPresent(),
            verified.map(CaseRecord::form).stream().toList(),
            offices.days(transaction.offices(), office).marked(wish.preferred(), desk.now())));
  }

  private static boolean isPendingRenewal(CaseRecord record) {
    return record.form().strip().equalsIgnoreCase("I-90") && record.adjudicatedBy() == null;
  }

  private static List<String> texts(AppointmentWish wish) {
    List<String> texts = new ArrayList<>(List.of(wish.words(), wish.accommodation()));
    Stream.of(wish.receiptNumber(), wish.zip(), wish.country(), wish.province())
        .filter(Objects::nonNull)
        .forEach(texts::add);
    return texts;
  }

  private AppointmentAnswer requested(
      Transaction transaction,
      StaffSession session,
      Contact contact,
      AppointmentWish wish,
      AppointmentDecision decision) {
    Optional<AppointmentRequest> before = transaction.appointments().find(wish.key());
    if (before.isPresent()) {
      return answer(decision, before.get());
    }
    AppointmentRequest request =
        new AppointmentRequest(
            wish.key(),
            desk.numbers().appointment(),
            wish.reason(),
            AppointmentState.REQUESTED,
            contact.id(),
            session.id(),
            decision.office(),
            decision.basis(),
            TypedText.lines(wish.words()).strip(),
            TypedText.lines(wish.accommodation()).strip(),
            wish.preferred(),
            wish.toolOffered(),
            transaction.escalations().anySaidUnverified(contact.id(), session.keys()),
            transaction.escalations().anySaidProtected(contact.id(), session.keys()),
            desk.now(),
            null,
            null,
            null,
            false,
            "",
            1);
    transaction.appointments().insert(request);
    AuditAction action = AuditAction.APPOINTMENT_REQUESTED;
    record(transaction, action, session, contact.id(), request.id(), wish, decision);
    return answer(decision, request);
  }

  private static AppointmentAnswer answer(
      AppointmentDecision decision, AppointmentRequest request) {
    String key = request.reason().isUrgent() ? "say.visit.requested.urgent" : "say.visit.requested";
    return new AppointmentAnswer(
        decision, request.number(), Sentence.of(key, request.number(), request.reason().office()));
  }

  private AppointmentAnswer referred(
      Transaction transaction,
      StaffSession session,
      Contact contact,
      AppointmentWish wish,
      AppointmentDecision decision) {
    String information = decision.contactInformation();
    if (information != null) {
      String country =
          Optional.ofNullable(wish.country()).or(() -> country(contact)).orElse("").strip();
      transaction
          .appointments()
          .insertReferral(
              wish.key(), contact.id(), country, decision.office(), information, desk.now());
      AuditAction action = AuditAction.REFERRED;
      record(transaction, action, session, contact.id(), null, wish, decision);
    }
    return new AppointmentAnswer(decision, null, decision.say());
  }

  private static Optional<String> country(Contact contact) {
    return Optional.ofNullable(contact.caller().country());
  }

  private void record(
      Transaction transaction,
      AuditAction action,
      StaffSession session,
      UUID contactId,
      @Nullable UUID subject,
      AppointmentWish wish,
      AppointmentDecision decision) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                action,
                session.id(),
                contactId,
                subject,
                Map.of(
                    "reason", wish.reason().name(),
                    "outcome", decision.outcome().name(),
                    "onlineTool", wish.toolOffered() ? "offered" : "not offered",
                    "rules", String.join(" ", decision.rules()))));
  }
}
