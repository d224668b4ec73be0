package org.tierline.ui.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierline.model.Sentence;
import org.tierline.model.appointment.AppointmentDecision;
import org.tierline.model.appointment.AppointmentOutcome;
import org.tierline.model.appointment.MarkedDay;
import org.tierline.model.appointment.ToBring;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.ui.appointment.VisitJobs.Preview;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.OutcomeCard;
import org.tierline.ui.common.Phrases;

/** What comes from files stands there in the words of the desk. */
class VisitCardsTest {
  private final Messages messages = new Messages(Language.SPANISH);
  private final Phrases phrases = new Phrases(messages);

  @Test
  void closings_holidays_and_days_are_in_the_language_of_the_desk() {
    OutcomeCard card =
        new VisitCards(messages, phrases)
            .of(new Preview(decision(), new TestVisitJobs().office()), true);
    assertThat(card.line() + card.advice()).contains("mal tiempo").doesNotContain("Weather");
    assertThat(card.lines()).last().asString().contains("sept").doesNotContain("2026-09");
    assertThat(card.reasons())
        .map(reason -> phrases.say(reason.words()))
        .anyMatch(words -> words.endsWith("Acción de Gracias"));
  }

  private static AppointmentDecision decision() {
    return new AppointmentDecision(
        AppointmentOutcome.REQUESTED,
        "DAL",
        JurisdictionBasis.ESTIMATED_NEAREST,
        null,
        List.of(new ToBring(Sentence.of("say.bring.notice"), "Contact Center page 2026-09-28")),
        List.of(
            new MarkedDay(
                LocalDate.of(2026, 11, 26), Sentence.of("why.visit.holiday", "Thanksgiving Day"))),
        "https://my.uscis.gov/en/appointment/v2",
        List.of("A1", "A2", "A3"),
        Sentence.of("say.visit.possible"));
  }
}
