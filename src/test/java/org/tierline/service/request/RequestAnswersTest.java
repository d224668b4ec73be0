package org.tierline.service.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.app.Services;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.request.GivenAnswer;
import org.tierline.model.request.RequestChange;
import org.tierline.model.request.RequestChange.Outcome;
import org.tierline.model.request.RequestEvent;
import org.tierline.model.request.RequestHistory;
import org.tierline.model.request.ServiceRequestState;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** Several answers, a relocation, words that are added, a cancelling (S11, S12, P8). */
class RequestAnswersTest {
  private final RequestDesk desk = new RequestDesk();
  private UUID call;
  private String number;

  @BeforeEach
  void makeOne() {
    call = desk.verifiedCall(desk.ana);
    number = desk.request(desk.ana, call, ServiceRequestType.TYPOGRAPHIC_ERROR);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void it_is_answered_in_the_interim_and_then_for_good_and_not_after_that() {
    assertThat(answer(desk.eve, "We look into it.", false).state())
        .isEqualTo(ServiceRequestState.ANSWERED);
    assertThat(answer(desk.eve, "Still looking.", false).state())
        .isEqualTo(ServiceRequestState.ANSWERED);
    assertThat(answer(desk.eve, "Corrected.", true).state()).isEqualTo(ServiceRequestState.CLOSED);
    RequestChange late = answer(desk.eve, "One more.", true);
    assertThat(late.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(late.rules()).containsExactly("S11");
    assertThat(desk.desk.events(20))
        .filteredOn(event -> event.action() == AuditAction.REQUEST_ANSWERED)
        .hasSize(3)
        .allSatisfy(
            event -> assertThat(event.facts().toString()).doesNotContain("look", "Correct"));
  }

  @Test
  void one_answered_in_the_interim_is_still_open_so_that_no_second_one_is_made() {
    answer(desk.eve, "We look into it.", false);
    assertThat(desk.request(desk.ana, call, ServiceRequestType.TYPOGRAPHIC_ERROR))
        .isEqualTo(number);
    answer(desk.eve, "Corrected.", true);
    assertThat(desk.request(desk.ana, call, ServiceRequestType.TYPOGRAPHIC_ERROR))
        .isNotEqualTo(number);
  }

  @Test
  void those_of_priority_are_answered_before_the_others_and_each_in_the_order_they_came() {
    String withdrawal = desk.request(desk.ana, call, ServiceRequestType.WITHDRAWAL);
    desk.desk.clock.advance(Duration.ofMinutes(1));
    String military = desk.request(desk.ana, call, ServiceRequestType.MILITARY);
    desk.desk.clock.advance(Duration.ofMinutes(1));
    String accommodation = desk.request(desk.ana, call, ServiceRequestType.ACCOMMODATION);
    assertThat(desk.desk.services.requestHistories().waiting(desk.eve, null, 10))
        .extracting(each -> each.number().toString())
        .containsExactly(military, accommodation, number, withdrawal);
  }

  @Test
  void it_is_sent_on_with_a_reason_and_keeps_the_day_that_was_promised() {
    var before = desk.seen(desk.ana, call, number);
    RequestChange sent = relocate(desk.eve, "DAL", "The file moved to Dallas.");
    assertThat(sent.outcome()).isEqualTo(Outcome.RELOCATED);
    assertThat(sent.rules()).containsExactly("S11", "S9");
    var now = desk.seen(desk.ana, call, number);
    assertThat(now.state()).isEqualTo(ServiceRequestState.RELOCATED);
    assertThat(now.office()).isEqualTo("DAL");
    assertThat(now.due()).isEqualTo(before.due());
    RequestChange former =
        services()
            .requestAnswers()
            .answer(desk.eve, number, new GivenAnswer("Done.", true), "NBC", null);
    assertThat(former.state())
        .as("who has it no more closes nothing")
        .isEqualTo(ServiceRequestState.RELOCATED);
    assertThat(answer(desk.eve, "Corrected.", true).state()).isEqualTo(ServiceRequestState.CLOSED);
  }

  @Test
  void it_is_not_sent_on_abroad_nowhere_without_a_reason_or_to_where_it_is() {
    assertThat(relocate(desk.eve, "MEX", "Moved.").rules()).containsExactly("S2");
    assertThat(relocate(desk.eve, "ZZZ", "Moved.").outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(relocate(desk.eve, "NBC", "Moved.").outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(relocate(desk.eve, "DAL", " ").outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(answer(desk.eve, " \n", true).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(desk.seen(desk.ana, call, number).state()).isEqualTo(ServiceRequestState.OPEN);
  }

  @Test
  void tier_1_and_administrators_record_no_answer_and_send_nothing_on() {
    assertThat(answer(desk.ana, "Done.", true).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(answer(desk.desk.tom, "Done.", true).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(relocate(desk.ana, "DAL", "Moved.").rules()).containsExactly("V2");
    assertThat(relocate(desk.desk.tom, "DAL", "Moved.").outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(desk.seen(desk.ana, call, number).state()).isEqualTo(ServiceRequestState.OPEN);
  }

  @Test
  void one_of_a_protected_case_is_to_the_uncleared_as_one_that_does_not_exist() {
    RequestChange none =
        services()
            .requestAnswers()
            .answer(desk.eve, "SR-0000000012", new GivenAnswer("Done.", true), null, null);
    desk.protect();
    RequestChange hidden = answer(desk.eve, "Done.", true);
    assertThat(hidden).isEqualTo(none);
    assertThat(relocate(desk.eve, "DAL", "Moved.").outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(answer(desk.ines, "Done.", true).state()).isEqualTo(ServiceRequestState.CLOSED);
  }

  @Test
  void a_caller_adds_words_and_cancels_only_behind_the_gate_of_its_case() {
    UUID other = desk.desk.call(desk.ana);
    RequestChange none =
        services().requestChanges().cancel(desk.ana, other, "SR-0000000012", "", null);
    assertThat(none.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(none.rules()).containsExactly("S12");
    assertThat(services().requestChanges().cancel(desk.ana, other, number, "", null))
        .as("whether there is one is not told")
        .isEqualTo(none);
    assertThat(services().requestChanges().addWords(desk.ana, call, number, "And my name.").state())
        .isEqualTo(ServiceRequestState.OPEN);
    assertThat(desk.seen(desk.ana, call, number).words()).endsWith("And my name.");
    assertThat(services().requestChanges().cancel(desk.ana, call, number, "Found.", null).state())
        .isEqualTo(ServiceRequestState.CANCELLED);
    assertThat(services().requestChanges().addWords(desk.ana, call, number, "More.").outcome())
        .isEqualTo(Outcome.REFUSED);
    assertThat(answer(desk.eve, "Done.", true).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void words_that_were_added_stand_in_its_history_where_they_came() {
    answer(desk.eve, "We look into it.", false);
    desk.desk.clock.advance(Duration.ofMinutes(1));
    services().requestChanges().addWords(desk.ana, call, number, "And my name.");
    desk.desk.clock.advance(Duration.ofMinutes(1));
    relocate(desk.eve, "DAL", "Moved.");
    RequestHistory history = services().requestHistories().find(desk.eve, number).orElseThrow();
    assertThat(history.events())
        .extracting(RequestEvent::kind)
        .containsExactly(
            RequestEvent.Kind.INTERIM_ANSWER,
            RequestEvent.Kind.WORDS_ADDED,
            RequestEvent.Kind.RELOCATION);
    assertThat(history.events().get(1).words()).as("told behind the gate alone (P16)").isEmpty();
  }

  @Test
  void the_later_of_two_desks_sees_what_was_changed_and_decides() {
    long seen = desk.seen(desk.ana, call, number).version();
    Services other = desk.desk.anotherDesk();
    StaffSession there = Oversight.signInAt(other, "eve");
    assertThat(other.requestAnswers().relocate(there, number, "DAL", "Moved.", seen).outcome())
        .isEqualTo(Outcome.RELOCATED);
    RequestChange late = services().requestChanges().cancel(desk.ana, call, number, "", seen);
    assertThat(late.outcome()).isEqualTo(Outcome.CHANGED_MEANWHILE);
    assertThat(late.now()).isNotNull().matches(now -> now.office().equals("DAL"));
    assertThat(desk.seen(desk.ana, call, number).state())
        .as("nothing was done")
        .isEqualTo(ServiceRequestState.RELOCATED);
    assertThat(
            services()
                .requestAnswers()
                .answer(desk.eve, number, new GivenAnswer("Done.", true), null, seen)
                .outcome())
        .isEqualTo(Outcome.CHANGED_MEANWHILE);
    long now = desk.seen(desk.ana, call, number).version();
    assertThat(services().requestChanges().cancel(desk.ana, call, number, "", now).outcome())
        .isEqualTo(Outcome.CANCELLED);
  }

  private RequestChange answer(StaffSession who, String words, boolean isFinal) {
    return services()
        .requestAnswers()
        .answer(who, number, new GivenAnswer(words, isFinal), null, null);
  }

  private RequestChange relocate(StaffSession who, String office, String words) {
    return services().requestAnswers().relocate(who, number, office, words, null);
  }

  private Services services() {
    return desk.desk.services;
  }
}
