package org.tierline.policy.request;

import static org.tierline.policy.request.Finding.met;
import static org.tierline.policy.request.Finding.notMet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.tierline.model.cases.AppointmentKind;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.CaseRecord.Document;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.model.request.RequestWish;
import org.tierline.policy.RoutingPolicy;

/** To which office a request goes (S2, S3). */
final class Destinations {
  private final RoutingPolicy policy;
  private final Function<String, Optional<OfficeKind>> officeKind;

  Destinations(RoutingPolicy policy, Function<String, Optional<OfficeKind>> officeKind) {
    this.policy = policy;
    this.officeKind = officeKind;
  }

  Finding find(RequestWish wish, CaseRecord record, LocalDate today) {
    String location = record.location();
    Optional<OfficeKind> kind = location == null ? Optional.empty() : officeKind.apply(location);
    if (location == null || kind.isEmpty() || !holdsCases(kind.get())) {
      return Finding.needsTier2(EscalationReason.ROUTING, notMet("S2", "why.S2.unknown"));
    }
    if (kind.get() == OfficeKind.INTERNATIONAL && policy.applies("S2")) {
      return Finding.referredInternational(location, met("S2", "why.S2.international", location));
    }
    Optional<Finding> byType =
        policy.applies("S3") ? byType(wish, record, today) : Optional.empty();
    return byType.orElseGet(() -> whereTheCaseIs(record, location));
  }

  /** S2: the current location; after a decision, the office that decided. */
  private Finding whereTheCaseIs(CaseRecord record, String location) {
    String decidedBy = record.adjudicatedBy();
    return decidedBy == null
        ? new Finding.Destination(location, met("S2", "why.S2.caseIsThere", location))
        : at(decidedBy, met("S2", "why.S2.adjudicatedThere", decidedBy));
  }

  /** S3: empty if the type says nothing or nothing of the kind is on file. */
  private Optional<Finding> byType(RequestWish wish, CaseRecord record, LocalDate today) {
    return switch (wish.type()) {
      case ACCOMMODATION, APPOINTMENT_RESCHEDULE ->
          NextAppointment.of(record, today)
              .map(CaseRecord.Appointment::office)
              .map(office -> at(office, met("S3", "why.S3.appointmentThere", office)));
      case TYPOGRAPHIC_ERROR ->
          issuer(wish, record).map(office -> at(office, met("S3", "why.S3.issuedThere", office)));
      case CHANGE_OF_ADDRESS ->
          tier2(
              isBeforeBiometrics(record),
              EscalationReason.CHANGE_OF_ADDRESS,
              "why.S3.beforeBiometrics");
      case EXPEDITE ->
          tier2(
              wish.biometrics(), EscalationReason.BIOMETRICS_EXPEDITE, "why.S3.biometricsExpedite");
      case MILITARY ->
          tier2(wish.unresolved(), EscalationReason.MILITARY, "why.S3.militaryUnresolved");
      case NOTICE_NOT_RECEIVED,
          CARD_NOT_RECEIVED,
          DOCUMENT_NOT_RECEIVED,
          OUTSIDE_NORMAL_TIME,
          WITHDRAWAL ->
          Optional.empty();
    };
  }

  /** An office other than where the case is: it may be abroad or not known by its code. */
  private Finding at(String office, Reason reason) {
    Optional<OfficeKind> kind = officeKind.apply(office);
    if (kind.isEmpty()) {
      return Finding.needsTier2(
          EscalationReason.ROUTING, notMet(reason.rule(), "why.officeUnknown", office));
    }
    return kind.get() == OfficeKind.INTERNATIONAL && policy.applies("S2")
        ? Finding.referredInternational(office, met("S2", "why.S2.international", office))
        : new Finding.Destination(office, reason);
  }

  private static Optional<Finding> tier2(boolean needed, EscalationReason tier2Reason, String key) {
    return needed
        ? Optional.of(Finding.needsTier2(tier2Reason, notMet("S3", key)))
        : Optional.empty();
  }

  /** Documents stand in the order of issuing: the latest of the kind is the one in hand. */
  private static Optional<String> issuer(RequestWish wish, CaseRecord record) {
    return record.documents().reversed().stream()
        .filter(document -> document.kind() == wish.documentKind())
        .findFirst()
        .map(Document::issuedBy);
  }

  private boolean isBeforeBiometrics(CaseRecord record) {
    return policy.biometricsForms().contains(record.form())
        && record.appointments().stream()
            .noneMatch(appointment -> appointment.kind() == AppointmentKind.BIOMETRICS);
  }

  /** An application support center takes biometrics but never has a case. */
  private static boolean holdsCases(OfficeKind kind) {
    return kind != OfficeKind.APPLICATION_SUPPORT_CENTER;
  }
}
