package org.tierline.ui.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.appointment.AppointmentAnswer;
import org.tierline.model.appointment.AppointmentDecision;
import org.tierline.model.appointment.AppointmentOutcome;
import org.tierline.model.appointment.AppointmentWish;
import org.tierline.model.appointment.MarkedDay;
import org.tierline.model.appointment.ToBring;
import org.tierline.model.office.Closing;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.service.office.OfficeCard;

/** Answers as the rules would, with the outcome the test wants. */
final class TestVisitJobs implements VisitJobs {
  static final ReadAloudNumber NUMBER = ReadAloudNumber.of("AP", "7K3M9QX2T");

  final List<AppointmentWish> asked = new ArrayList<>();
  final List<AppointmentWish> made = new ArrayList<>();
  AppointmentOutcome outcome = AppointmentOutcome.REQUESTED;
  boolean sharedCountry;
  @Nullable RuntimeException failure;

  @Override
  public UUID newKey() {
    return UUID.randomUUID();
  }

  @Override
  public Preview preview(UUID contactId, AppointmentWish wish) {
    asked.add(wish);
    return new Preview(decision(wish), office());
  }

  @Override
  public Made request(UUID contactId, AppointmentWish wish) {
    RuntimeException planned = failure;
    if (planned != null) {
      throw planned;
    }
    made.add(wish);
    AppointmentDecision decision = decision(wish);
    return outcome == AppointmentOutcome.REQUESTED
        ? new Made(
            new AppointmentAnswer(
                decision,
                NUMBER,
                Sentence.of("say.visit.requested", NUMBER, wish.reason().office())),
            office())
        : new Made(new AppointmentAnswer(decision, null, decision.say()), office());
  }

  private AppointmentDecision decision(AppointmentWish wish) {
    return switch (outcome) {
      case REQUESTED ->
          new AppointmentDecision(
              outcome,
              "DAL",
              JurisdictionBasis.ESTIMATED_NEAREST,
              null,
              List.of(
                  new ToBring(Sentence.of("say.bring.notice"), "1 USCIS-PM A.3(A.1)"),
                  new ToBring(Sentence.of("say.bring.emergency"), "1 USCIS-PM A.3(A.1)")),
              wish.preferred().stream()
                  .map(day -> new MarkedDay(day, Sentence.of("why.visit.weekend")))
                  .toList(),
              "https://my.uscis.gov/en/appointment/v2",
              List.of("A1", "A2", "A3"),
              Sentence.of("say.visit.possible"));
      case NOT_NEEDED ->
          AppointmentDecision.without(
              outcome,
              "https://egov.uscis.gov/",
              List.of("A2"),
              Sentence.of("say.visit.way.status"));
      case REFERRED_INTERNATIONAL -> abroad();
      case REFUSED -> AppointmentDecision.locked();
    };
  }

  private AppointmentDecision abroad() {
    String information = sharedCountry ? null : "Nairobi\nUnited Nations Avenue\nKenya";
    return new AppointmentDecision(
        outcome,
        null,
        null,
        information,
        List.of(),
        List.of(),
        null,
        List.of("A5"),
        information == null
            ? Sentence.of("say.visit.whichPart")
            : Sentence.of("say.visit.abroad", information));
  }

  @Nullable OfficeCard office() {
    if (outcome != AppointmentOutcome.REQUESTED) {
      return null;
    }
    Office dallas =
        new Office(
            "DAL",
            false,
            "Dallas",
            OfficeKind.FIELD_OFFICE,
            null,
            "Irving",
            "TX",
            null,
            "US",
            null,
            null,
            null,
            "official");
    ZonedDateTime day = LocalDate.of(2026, 11, 24).atStartOfDay(ZoneId.of("America/Chicago"));
    Instant from = day.toInstant();
    return new OfficeCard(
        dallas,
        null,
        JurisdictionBasis.ESTIMATED_NEAREST,
        null,
        new OfficeCard.Shut(
            new Closing("DAL", from, day.plusDays(1).toInstant(), "Weather", ""),
            day,
            day.plusDays(1),
            true,
            day.plusDays(1)),
        null,
        false,
        null);
  }
}
