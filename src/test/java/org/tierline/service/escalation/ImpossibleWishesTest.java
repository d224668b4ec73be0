package org.tierline.service.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationChange;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** With what cannot be nobody would ever be called: it is refused alike for everybody (E10, P7). */
class ImpossibleWishesTest {
  private static final String OPEN = "IOE0000000001";
  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
  private static final Instant THANKSGIVING = Instant.parse("2026-11-26T17:00:00Z");
  private static final Instant WEDNESDAY = Instant.parse("2026-11-25T17:00:00Z");
  private static final Map<String, CallbackWish> IMPOSSIBLE = impossible();

  private final CallbackRig rig = new CallbackRig();
  private StaffSession ana;

  @BeforeEach
  void cases() {
    ana = rig.staff("ana", Role.TIER_1);
    rig.staff("ines", Role.TIER_2, Clearance.SECTION_1367);
    rig.desk.cases(
        Oversight.parkCase(OPEN, "NONE"),
        Oversight.parkCase(CallbackRig.PROTECTED, "SECTION_1367"));
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private static Map<String, CallbackWish> impossible() {
    Map<String, CallbackWish> wishes = new LinkedHashMap<>();
    wishes.put("say.field.phone", wish("12", null, null));
    wishes.put("say.field.zip", wish(null, "7520", null));
    wishes.put("say.callback.zip.unknown", wish(null, "00000", null));
    wishes.put("say.callback.language", wish(null, null, "xx"));
    wishes.put("say.callback.window.past", at(NOW.minus(Duration.ofHours(2))));
    wishes.put("say.callback.window.never", at(THANKSGIVING));
    return wishes;
  }

  @Test
  void an_escalation_is_refused_with_what_is_wrong_and_nothing_is_made() {
    UUID call = rig.call(ana, CallbackRig.DALLAS);
    IMPOSSIBLE.forEach((key, wish) -> {
      EscalationAnswer answer = escalate(call, wish, null);
      assertThat(answer.outcome()).as(key).isEqualTo(EscalationAnswer.Outcome.REFUSED);
      assertThat(answer.say()).isEqualTo(Sentence.of(key));
      assertThat(answer.number()).isNull();
    });
    assertThat(
            rig.desk
                .services
                .desk()
                .store()
                .<List<Escalation>>read(t -> t.escalations().ofContact(call)))
        .isEmpty();
    assertThat(escalate(call, at(WEDNESDAY), null).outcome())
        .isEqualTo(EscalationAnswer.Outcome.ESCALATED);
  }

  @Test
  void a_correction_is_refused_alike_verified_or_not_protected_or_not_there_or_not() {
    UUID verified = rig.desk.call(ana, CallbackRig.DALLAS);
    rig.desk.verify(ana, verified, Oversight.said(OPEN, "Lee Park"));
    String own = number(escalate(verified, at(WEDNESDAY), OPEN));
    UUID other = rig.desk.call(ana, CallbackRig.DALLAS);
    String hidden = number(escalate(other, at(WEDNESDAY), CallbackRig.PROTECTED));
    Escalation before = stored(own);
    IMPOSSIBLE.forEach((key, wish) -> {
      EscalationChange refused = correct(verified, own, wish);
      assertThat(refused)
          .isEqualTo(
              new EscalationChange(
                  EscalationChange.Outcome.REFUSED, Sentence.of(key), List.of("E10")));
      for (String number : List.of(own, hidden, "E-00000-00012", "no number")) {
        assertThat(correct(other, number, wish)).as(key + number).isEqualTo(refused);
      }
    });
    assertThat(stored(own)).isEqualTo(before);
    assertThat(wishes(own)).isZero();
    assertThat(wishes(hidden)).isZero();
    assertThat(correct(verified, own, wish(CallbackRig.HONOLULU, null, "es")).outcome())
        .isEqualTo(EscalationChange.Outcome.CORRECTED);
    assertThat(stored(own).language()).isEqualTo("es");
  }

  @Test
  void what_is_partly_over_or_says_nothing_is_no_mistake() {
    UUID call = rig.call(ana, CallbackRig.DALLAS);
    for (CallbackWish wish :
        List.of(at(NOW.minus(Duration.ofMinutes(30))), wish("", "", null), at(WEDNESDAY))) {
      assertThat(escalate(call, wish, null).outcome())
          .isEqualTo(EscalationAnswer.Outcome.ESCALATED);
    }
  }

  private static CallbackWish wish(
      @Nullable String phone, @Nullable String zip, @Nullable String language) {
    return new CallbackWish(phone, zip, List.of(), language, false);
  }

  private static CallbackWish at(Instant from) {
    CallWindow window = new CallWindow(from, from.plus(Duration.ofHours(1)));
    return new CallbackWish(null, null, List.of(window), null, false);
  }

  private EscalationAnswer escalate(UUID call, CallbackWish wish, @Nullable String receiptNumber) {
    return rig.desk
        .services
        .escalations()
        .escalate(
            ana,
            call,
            new EscalationWish(
                EscalationClass.REGULAR, EscalationReason.OTHER, "Asks.", receiptNumber, wish));
  }

  private EscalationChange correct(UUID call, String number, CallbackWish wish) {
    return rig.desk
        .services
        .escalationChanges()
        .correct(ana, call, number, "Corrects.", wish, null);
  }

  private static String number(EscalationAnswer answer) {
    return String.valueOf(answer.number());
  }

  private Escalation stored(String number) {
    ReadAloudNumber parsed =
        ReadAloudNumber.parse(ReadAloudNumber.ESCALATION, number).orElseThrow();
    return rig.desk.services.desk().store().read(t -> t.escalations().find(parsed)).orElseThrow();
  }

  private int wishes(String number) {
    UUID id = stored(number).id();
    return rig.desk.services.desk().store().read(t -> t.callbacks().wishes(id)).size();
  }
}
