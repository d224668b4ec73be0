package org.tierline.policy.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierline.model.appointment.AppointmentOutcome.NOT_NEEDED;
import static org.tierline.model.appointment.AppointmentOutcome.REFERRED_INTERNATIONAL;
import static org.tierline.model.appointment.AppointmentOutcome.REQUESTED;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.appointment.AppointmentDecision;
import org.tierline.model.appointment.AppointmentOutcome;
import org.tierline.model.appointment.AppointmentReason;
import org.tierline.model.appointment.AppointmentWish;
import org.tierline.model.office.JurisdictionBasis;

class VisitRuleTest {
  private static final Residence DALLAS =
      new Residence.Here("DAL", JurisdictionBasis.OFFICIAL_COUNTY);

  @ParameterizedTest
  @EnumSource
  void residence_abroad_is_decided_before_everything_else(AppointmentReason reason) {
    AppointmentDecision decision = decide(reason, "", new Residence.Unserved("+1"), false);
    assertThat(decision.outcome()).isEqualTo(REFERRED_INTERNATIONAL);
    assertThat(decision.rules()).containsExactly("A5");
    assertThat(decision.contactInformation()).isEqualTo("+1");
  }

  @Test
  void a_country_that_there_is_not_is_asked_for_again_and_nobody_is_referred() {
    AppointmentDecision decision =
        decide(AppointmentReason.ADIT_STAMP, "", new Residence.Nowhere(), false);
    assertThat(decision.asksForCountry()).isTrue();
    assertThat(decision.contactInformation()).isNull();
    assertThat(decision.office()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void every_reason_has_more_to_bring_than_the_notice(AppointmentReason reason) {
    assertThat(BringList.shipped().of(reason, List.of())).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'',NOT_NEEDED",
    "What is the status of my case?,NOT_NEEDED",
    "Wants to talk in person about the status,NOT_NEEDED",
    "Cannot sign in to the account,NOT_NEEDED",
    "Has moved,NOT_NEEDED",
    "Must show the original papers in person,REQUESTED",
    "Needs a certified copy of the naturalization certificate,REQUESTED",
    "Tiene que entregar los originales,REQUESTED",
    "Quiere hablar del estado de su caso,NOT_NEEDED",
  })
  void something_else_needs_words_that_need_presence(String words, AppointmentOutcome expected) {
    assertThat(decide(AppointmentReason.OTHER, words, DALLAS, false).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Card expired and I-90 pending with receipt,false,NOT_NEEDED",
    "Card expired,true,NOT_NEEDED",
    "Card expired,false,REQUESTED",
    "Lost the card and filed I-90,false,REQUESTED",
    "Lost the card,true,REQUESTED",
    "Has not filed an I-90,false,REQUESTED",
    "No receipt for the I-90 filed yet,false,REQUESTED",
    "La tarjeta venció y el I-90 está pendiente,false,NOT_NEEDED",
    "Perdió la tarjeta y el I-90 está pendiente,false,REQUESTED",
  })
  void a_pending_renewal_serves_where_there_is_a_card_to_extend(
      String words, boolean verified, AppointmentOutcome expected) {
    assertThat(decide(AppointmentReason.PROOF_OF_STATUS, words, DALLAS, verified).outcome())
        .isEqualTo(expected);
  }

  @Test
  void a_pending_renewal_serves_for_nothing_else() {
    assertThat(decide(AppointmentReason.ADIT_STAMP, "I-90 pending", DALLAS, true).outcome())
        .isEqualTo(REQUESTED);
    assertThat(decide(AppointmentReason.OTHER, "", DALLAS, true).outcome()).isEqualTo(NOT_NEEDED);
  }

  private static AppointmentDecision decide(
      AppointmentReason reason, String words, Residence residence, boolean pendingRenewal) {
    AppointmentWish wish =
        new AppointmentWish(
            new UUID(0, 1), reason, words, "75201", null, null, List.of(), null, "", true);
    return VisitRule.decide(
        wish, new VisitRule.Facts(residence, pendingRenewal, List.of(), List.of()));
  }
}
