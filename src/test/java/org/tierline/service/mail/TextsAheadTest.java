package org.tierline.service.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.edge.mail.FolderMail;
import org.tierline.edge.mail.Letter;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationChange;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.escalation.TextConsent;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** A callback is announced once, to who agreed, on the business day before (E4, P8). */
class TextsAheadTest {
  private static final String NUMBER = "EAC2190000001";

  /** Friday, 4 December, at ten in Chicago; the desk's clock stands at Tuesday, 24 November. */
  private static final Instant PROMISED = Instant.parse("2026-12-04T16:00:00Z");

  private static final Instant DAY_BEFORE = Instant.parse("2026-12-03T15:00:00Z");

  private PostRoom post;
  private StaffSession ana;

  @BeforeEach
  void open() {
    post = new PostRoom();
    post.desk.add("ana", Role.TIER_1);
    ana = post.desk.signIn("ana");
  }

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void who_agreed_gets_one_text_on_the_business_day_before() {
    escalate(true, null);
    post.round();
    assertThat(post.texts).as("nine days before").isEmpty();
    clockAt(DAY_BEFORE.minus(Duration.ofHours(2)));
    post.round();
    assertThat(post.texts).as("at seven in Chicago").isEmpty();
    clockAt(DAY_BEFORE);
    post.round();
    post.round();
    assertThat(post.texts).hasSize(1);
    Letter text = post.texts.getFirst();
    assertThat(text.to()).isEqualTo("+12145550143");
    assertThat(text.words())
        .contains("December 4", "unknown")
        .doesNotContain(NUMBER, "OTHER", "Lee", "E-");
  }

  @Test
  void who_did_not_agree_gets_none() {
    escalate(false, null);
    clockAt(DAY_BEFORE);
    post.round();
    assertThat(post.texts).isEmpty();
  }

  @Test
  void in_special_handling_there_is_none() {
    post.desk.add("ines", Role.TIER_2, Clearance.SECTION_1367);
    post.desk.cases(Oversight.parkCase(NUMBER, "SECTION_1367"));
    escalate(true, NUMBER);
    clockAt(DAY_BEFORE);
    post.round();
    assertThat(post.texts).isEmpty();
  }

  @Test
  void a_text_that_could_not_leave_on_its_day_never_leaves() {
    escalate(true, null);
    clockAt(DAY_BEFORE);
    noTexts();
    clockAt(PROMISED);
    post.round();
    assertThat(post.texts).isEmpty();
  }

  @Test
  void a_number_for_which_nobody_agreed_gets_none() {
    escalate(true, null);
    post.desk.meddle("UPDATE escalation SET phone = '+13125550199'");
    clockAt(DAY_BEFORE);
    post.round();
    assertThat(post.texts).isEmpty();
  }

  @Test
  void a_promise_that_is_moved_moves_its_text() {
    UUID call = post.desk.call(ana, "+12145550143");
    post.desk.cases(Oversight.parkCase(NUMBER, "NONE"));
    post.desk.verify(ana, call, Oversight.said(NUMBER, "Lee Park"));
    String number = Objects.requireNonNull(escalate(call, true, NUMBER).number()).toString();
    Instant later = PROMISED.plus(Duration.ofDays(3));
    promise(call, number, later);
    clockAt(DAY_BEFORE);
    post.round();
    assertThat(post.texts).as("the day before the first promise").isEmpty();
    clockAt(PROMISED);
    post.round();
    assertThat(post.texts).as("the Friday before the Monday").hasSize(1);
  }

  @Test
  void a_text_that_waits_is_written_anew_for_a_promise_that_is_moved_and_one_that_left_is_not() {
    UUID call = verifiedCall();
    String number = Objects.requireNonNull(escalate(call, true, NUMBER).number()).toString();
    clockAt(DAY_BEFORE);
    noTexts();
    assertThat(post.waitingTexts()).isEqualTo(1);
    clockAt(DAY_BEFORE.plus(Duration.ofHours(1)));
    promise(verifiedCall(), number, PROMISED.plus(Duration.ofDays(3)));
    post.round();
    assertThat(post.texts).as("for the first promise").isEmpty();
    assertThat(post.waitingTexts()).isZero();
    clockAt(PROMISED);
    post.round();
    assertThat(post.texts)
        .singleElement()
        .satisfies(text -> assertThat(text.words()).contains("December 7"));
    promise(verifiedCall(), number, PROMISED.plus(Duration.ofDays(4)));
    clockAt(PROMISED.plus(Duration.ofDays(3)));
    post.round();
    assertThat(post.texts).as("one was sent").hasSize(1);
  }

  @Test
  void an_agreement_given_later_is_kept_with_who_asked_and_when_for_the_number_called() {
    UUID call = verifiedCall();
    String number = Objects.requireNonNull(escalate(call, false, NUMBER).number()).toString();
    post.desk.clock.advance(Duration.ofMinutes(3));
    correct(call, number, null, true);
    TextConsent kept = inForce(number).orElseThrow();
    assertThat(kept.askedBy()).isEqualTo(ana.id());
    assertThat(kept.askedAt()).isEqualTo(post.desk.clock.instant());
    assertThat(kept.phone()).isEqualTo("+12145550143");
    clockAt(DAY_BEFORE);
    post.round();
    assertThat(post.texts).hasSize(1);
  }

  @Test
  void what_is_taken_back_ends_and_no_text_leaves_also_where_nobody_was_verified() {
    for (boolean verified : List.of(true, false)) {
      UUID call = verifiedCall();
      String number = Objects.requireNonNull(escalate(call, true, NUMBER).number()).toString();
      UUID later = verified ? call : post.desk.call(ana, "+12145550143");
      correct(later, number, null, false);
      assertThat(inForce(number)).as("verified " + verified).isEmpty();
      correct(call, number, null, true);
      assertThat(inForce(number)).isPresent();
      correct(later, number, null, false);
      post.desk.services.escalationChanges().cancel(ana, call, number, "", null);
    }
    clockAt(DAY_BEFORE);
    post.round();
    assertThat(post.texts).isEmpty();
  }

  @Test
  void a_text_that_waits_already_is_recalled_and_comes_anew_with_a_new_agreement() {
    UUID call = verifiedCall();
    String number = Objects.requireNonNull(escalate(call, true, NUMBER).number()).toString();
    clockAt(DAY_BEFORE);
    UUID again = verifiedCall();
    noTexts();
    assertThat(post.waitingTexts()).isEqualTo(1);
    correct(post.desk.call(ana, "+12145550143"), number, null, false);
    post.round();
    assertThat(post.texts).as("taken back, by whoever it was").isEmpty();
    assertThat(post.waitingTexts()).isZero();
    correct(again, number, null, true);
    post.round();
    post.round();
    assertThat(post.texts).as("agreed anew").hasSize(1);
  }

  @Test
  void a_text_that_waits_does_not_leave_for_a_callback_that_is_cancelled_or_goes_elsewhere() {
    for (boolean isCancelled : List.of(true, false)) {
      UUID call = verifiedCall();
      String number = Objects.requireNonNull(escalate(call, true, NUMBER).number()).toString();
      clockAt(isCancelled ? DAY_BEFORE : DAY_BEFORE.plus(Duration.ofHours(1)));
      UUID again = verifiedCall();
      noTexts();
      assertThat(post.waitingTexts()).isEqualTo(1);
      if (isCancelled) {
        post.desk.services.escalationChanges().cancel(ana, again, number, "", null);
      } else {
        correct(again, number, "+13125550199", null);
      }
      post.round();
      assertThat(post.texts).as("cancelled " + isCancelled).isEmpty();
      assertThat(post.waitingTexts()).isZero();
    }
  }

  @Test
  void to_another_number_an_agreement_does_not_go_along_unless_it_is_given_anew() {
    UUID call = verifiedCall();
    String number = Objects.requireNonNull(escalate(call, true, NUMBER).number()).toString();
    correct(call, number, "+13125550199", null);
    assertThat(inForce(number)).isEmpty();
    correct(call, number, "+12145550143", null);
    assertThat(inForce(number)).as("back at the first number").isEmpty();
    correct(call, number, "+13125550199", true);
    assertThat(inForce(number).orElseThrow().phone()).isEqualTo("+13125550199");
    clockAt(DAY_BEFORE);
    post.round();
    assertThat(post.texts).extracting(Letter::to).containsExactly("+13125550199");
  }

  @Test
  void an_agreement_that_nobody_verified_gave_is_only_a_wish() {
    UUID call = verifiedCall();
    String number = Objects.requireNonNull(escalate(call, false, NUMBER).number()).toString();
    correct(post.desk.call(ana, "+12145550143"), number, null, true);
    assertThat(inForce(number)).isEmpty();
  }

  private UUID verifiedCall() {
    UUID call = post.desk.call(ana, "+12145550143");
    post.desk.cases(Oversight.parkCase(NUMBER, "NONE"));
    post.desk.verify(ana, call, Oversight.said(NUMBER, "Lee Park"));
    return call;
  }

  private void correct(
      UUID call, String number, @Nullable String phone, @Nullable Boolean textAhead) {
    CallbackWish wish = new CallbackWish(phone, null, List.of(), null, textAhead);
    assertThat(
            post.desk
                .services
                .escalationChanges()
                .correct(ana, call, number, "", wish, null)
                .outcome())
        .isEqualTo(EscalationChange.Outcome.CORRECTED);
  }

  private void promise(UUID call, String number, Instant from) {
    CallWindow window = new CallWindow(from, from.plus(Duration.ofHours(1)));
    CallbackWish wish = new CallbackWish(null, null, List.of(window), null, null);
    assertThat(
            post.desk
                .services
                .escalationChanges()
                .correct(ana, call, number, "Later.", wish, null)
                .outcome())
        .isEqualTo(EscalationChange.Outcome.CORRECTED);
  }

  private Optional<TextConsent> inForce(String number) {
    ReadAloudNumber parsed =
        ReadAloudNumber.parse(ReadAloudNumber.ESCALATION, number).orElseThrow();
    return post.desk
        .services
        .desk()
        .store()
        .read(t -> t.textConsents().inForce(t.escalations().find(parsed).orElseThrow().id()));
  }

  /** A round without a way for texts writes them, and they wait. */
  private void noTexts() {
    post.desk
        .services
        .mailRound()
        .run(
            new Sender.Machine(post.connector),
            new Ways(new FolderMail(Path.of("nowhere"), post.desk.clock), null));
  }

  private void clockAt(Instant at) {
    post.desk.clock.advance(Duration.between(post.desk.clock.instant(), at));
  }

  private void escalate(boolean textAhead, @Nullable String receiptNumber) {
    escalate(post.desk.call(ana, "+12145550143"), textAhead, receiptNumber);
  }

  private EscalationAnswer escalate(UUID call, boolean textAhead, @Nullable String receiptNumber) {
    return post.desk
        .services
        .escalations()
        .escalate(
            ana,
            call,
            new EscalationWish(
                EscalationClass.REGULAR,
                EscalationReason.OTHER,
                "Asks about OTHER.",
                receiptNumber,
                new CallbackWish(
                    "+12145550143",
                    "75201",
                    List.of(new CallWindow(PROMISED, PROMISED.plus(Duration.ofHours(1)))),
                    "en",
                    textAhead)));
  }
}
