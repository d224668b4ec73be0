package org.tierline.service.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.complaint.ComplaintAbout;
import org.tierline.model.complaint.ComplaintWish;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.Disposition;
import org.tierline.model.contact.HandOff;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.incident.IncidentReport;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/**
 * In whichever way a caller says the number of a Section 1367 case, and whenever, the escalations
 * of that contact are for special handling; with any other number they are not (P7).
 */
class NumbersSaidTest {
  private static final String PROTECTED = "IOE0000000002";
  private static final String NO_CASE = "IOE0000000004";
  private static final CallbackWish CALLBACK =
      new CallbackWish("+12145550199", "75201", List.of(), "en", false);

  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private StaffSession omar;
  private StaffSession ines;

  @BeforeEach
  void open() {
    desk.add("ines", Role.TIER_2, Clearance.SECTION_1367);
    desk.add("omar", Role.TIER_2);
    desk.add("ana", Role.TIER_1);
    ines = desk.signIn("ines");
    omar = desk.signIn("omar");
    ana = desk.signIn("ana");
    desk.cases(Oversight.parkCase(PROTECTED, "SECTION_1367"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /** A way in which a number is said in a contact that is open. */
  enum Way {
    GATE_AS_SOMEBODY_ELSE,
    GATE_AFTER_THE_CALL,
    GATE_AT_A_LOCKED_DESK,
    GATE_IN_AN_OWN_AFFAIR,
    GATE_AFTER_THREE_FAILURES,
    GATE_IN_THE_FIELD_OF_THE_NAME,
    OPENING_THE_CASE,
    REQUEST,
    WORDS_OF_A_REQUEST,
    REQUEST_TRIED_OUT,
    INCIDENT,
    WORDS_OF_AN_INCIDENT,
    SUPERVISOR,
    NAME_OF_THE_CALLER,
    NOTES,
    NOTES_TAKEN_OUT_AGAIN,
    WRITTEN_ANSWER,
    ANOTHER_ESCALATION,
    COMPLAINT_WITHOUT_A_NAME,
    ASKED_AS_A_REQUEST,
    TYPED_AS_A_REQUEST,
    TYPED_AS_AN_ESCALATION
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void a_number_said_before_chooses_the_queue(Way way) {
    assertThat(queueAfter(way, NO_CASE, true)).isEqualTo(EscalationQueue.GENERAL);
    assertThat(queueAfter(way, PROTECTED, true)).isEqualTo(EscalationQueue.SPECIAL_HANDLING);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void a_number_said_later_chooses_it_again(Way way) {
    assertThat(queueAfter(way, NO_CASE, false)).isEqualTo(EscalationQueue.GENERAL);
    assertThat(queueAfter(way, PROTECTED, false)).isEqualTo(EscalationQueue.SPECIAL_HANDLING);
  }

  private EscalationQueue queueAfter(Way way, String number, boolean saidFirst) {
    UUID call = desk.call(ana);
    if (saidFirst) {
      say(way, call, number);
      desk.unlock(ana);
    }
    String made = escalate(call, "wants news");
    if (!saidFirst) {
      say(way, call, number);
    }
    desk.unlock(ana);
    return queue(call, made);
  }

  @Test
  void a_number_said_before_the_prompt_counts() {
    UUID call =
        opened(
            desk.services
                .contacts()
                .open(ana, Channel.PHONE_DOMESTIC, caller("Lee"), Origin.STAFF));
    desk.verify(ana, call, Oversight.said(PROTECTED, "Lee Park"));
    assertThat(queue(call, escalate(call, "x"))).isEqualTo(EscalationQueue.SPECIAL_HANDLING);
  }

  @Test
  void a_number_that_any_part_of_a_hand_off_tells_counts() {
    Map<String, HandOff> parts =
        Map.of(
            "path", handOff("1", List.of("case", PROTECTED), List.of(), List.of(), null),
            "link", handOff("2", List.of(), List.of("https://a.b/?r=" + PROTECTED), List.of(), ""),
            "line", handOff("3", List.of(), List.of(), List.of("it is " + PROTECTED), ""),
            "name", handOff("4", List.of(), List.of(), List.of(), "Lee " + PROTECTED));
    parts.forEach((part, handOff) -> {
      UUID waiting = desk.services.handOffs().deliver(handOff).orElseThrow();
      UUID call = opened(desk.services.handOffs().take(ana, waiting).orElseThrow());
      assertThat(queue(call, escalate(call, "x")))
          .as(part)
          .isEqualTo(EscalationQueue.SPECIAL_HANDLING);
    });
  }

  @Test
  void words_added_from_another_contact_count_for_the_one_it_was_made_in() {
    for (String number : List.of(NO_CASE, PROTECTED)) {
      UUID call = desk.call(ana);
      String made = escalate(call, "x");
      UUID later = desk.call(ana);
      desk.services.escalationChanges().addWords(ana, later, made, "My number is " + number);
      assertThat(queue(call, made))
          .isEqualTo(
              number.equals(PROTECTED)
                  ? EscalationQueue.SPECIAL_HANDLING
                  : EscalationQueue.GENERAL);
    }
  }

  @Test
  void whoever_holds_it_without_the_clearance_is_told_that_it_fell_back_whatever_the_number() {
    for (String number : List.of(NO_CASE, PROTECTED)) {
      UUID call = desk.call(ana);
      String made = escalate(call, "x");
      while (!holds(omar, made)) {
        desk.services.callbacks().claimNext(omar, null);
      }
      desk.verify(ana, call, Oversight.said(number, "Lee Park"));
      assertThat(holds(omar, made)).isFalse();
      CallbackAnswer told = desk.services.callbackEnds().resolve(omar, made, "done");
      assertThat(told.outcome()).isEqualTo(CallbackAnswer.Outcome.REFUSED);
      assertThat(told.say().key()).isEqualTo("say.callback.fellBack");
    }
  }

  @Test
  void whoever_holds_it_with_the_clearance_keeps_it() {
    UUID call = desk.call(ana);
    String made = escalate(call, "x");
    desk.services.callbacks().claimNext(ines, EscalationQueue.GENERAL);
    desk.verify(ana, call, Oversight.said(PROTECTED, "Lee Park"));
    assertThat(desk.services.callbackList().mine(ines)).hasSize(1);
    assertThat(queue(call, made)).isEqualTo(EscalationQueue.SPECIAL_HANDLING);
  }

  private boolean holds(StaffSession officer, String number) {
    return desk.services.callbackList().mine(officer).stream()
        .anyMatch(row -> String.valueOf(row.number()).equals(number));
  }

  private void say(Way way, UUID call, String number) {
    switch (way) {
      case GATE_AS_SOMEBODY_ELSE -> verify(call, number, Relationship.OTHER);
      case GATE_AFTER_THE_CALL -> {
        desk.services.contacts().endCall(ana, call);
        verify(call, number, Relationship.APPLICANT_OR_PETITIONER);
      }
      case GATE_AT_A_LOCKED_DESK -> {
        desk.services.lock().lock(ana);
        verify(call, number, Relationship.APPLICANT_OR_PETITIONER);
      }
      case GATE_IN_AN_OWN_AFFAIR -> {
        desk.services.ownAffairs().declare(ana, call);
        verify(call, number, Relationship.APPLICANT_OR_PETITIONER);
      }
      case GATE_AFTER_THREE_FAILURES -> {
        for (int i = 0; i < 3; i++) {
          verify(call, "IOE9900000001", Relationship.APPLICANT_OR_PETITIONER);
        }
        verify(call, number, Relationship.APPLICANT_OR_PETITIONER);
      }
      case GATE_IN_THE_FIELD_OF_THE_NAME ->
          desk.verify(ana, call, Oversight.said("IOE9900000001", number));
      case OPENING_THE_CASE -> desk.services.cases().open(ana, call, receipt(number));
      case REQUEST -> desk.services.requests().create(ana, call, request(number, "x"));
      case WORDS_OF_A_REQUEST ->
          desk.services.requests().create(ana, call, request("IOE9900000001", "or " + number));
      case REQUEST_TRIED_OUT -> desk.services.requests().preview(ana, call, request(number, "x"));
      case INCIDENT -> report(call, number, "gave it away");
      case WORDS_OF_AN_INCIDENT -> report(call, null, "gave " + number + " away");
      case SUPERVISOR -> desk.services.supervisors().request(ana, call, "about " + number);
      case NAME_OF_THE_CALLER -> save(call, "Lee " + number, "");
      case NOTES -> save(call, "Lee", "says " + number);
      case NOTES_TAKEN_OUT_AGAIN -> {
        save(call, "Lee", "says " + number);
        save(call, "Lee", "");
        desk.services.contacts().close(ana, call, Disposition.ANSWERED, "");
      }
      case WRITTEN_ANSWER ->
          desk.services
              .outbound()
              .check(ana, call, new OutboundDraft(MessageChannel.EMAIL, null, "of " + number));
      case ANOTHER_ESCALATION -> escalate(call, "or is it " + number);
      case COMPLAINT_WITHOUT_A_NAME ->
          desk.services
              .complaints()
              .record(
                  ana,
                  call,
                  new ComplaintWish(
                      desk.key(), ComplaintAbout.OFFICE, "", "about " + number, "listened"));
      case ASKED_AS_A_REQUEST -> desk.services.requests().find(ana, call, number);
      case TYPED_AS_A_REQUEST -> desk.services.requestChanges().addWords(ana, call, number, "x");
      case TYPED_AS_AN_ESCALATION ->
          desk.services.escalationChanges().addWords(ana, call, number, "x");
    }
  }

  private void verify(UUID call, String number, Relationship relationship) {
    desk.services.gate().verify(ana, call, relationship, Oversight.said(number, "Lee Park"), false);
  }

  private void report(UUID call, @Nullable String number, String words) {
    desk.services.incidents().report(ana, new IncidentReport(desk.key(), call, number, words));
  }

  private void save(UUID call, String name, String notes) {
    Contact contact = desk.services.contacts().find(ana, call);
    desk.services.contacts().save(ana, contact, caller(name), notes);
  }

  private static Caller caller(String name) {
    return new Caller(name, null, null, null, null, "en", null);
  }

  private static ReceiptNumber receipt(String number) {
    return ReceiptNumber.parse(number).orElseThrow();
  }

  private static RequestWish request(String number, String words) {
    return new RequestWish(
        receipt(number),
        ServiceRequestType.TYPOGRAPHIC_ERROR,
        words,
        null,
        null,
        null,
        false,
        false);
  }

  private HandOff handOff(
      String id, List<String> path, List<String> links, List<String> lines, @Nullable String name) {
    return new HandOff(
        id,
        Channel.PHONE_DOMESTIC,
        null,
        name,
        "en",
        path,
        Map.of(),
        links,
        lines.stream().map(line -> new HandOff.Line("caller", desk.clock.instant(), line)).toList(),
        desk.clock.instant(),
        null);
  }

  private static UUID opened(OpenAnswer answer) {
    return ((OpenAnswer.Opened) answer).contact().id();
  }

  private String escalate(UUID call, String words) {
    return Objects.requireNonNull(
            desk.services
                .escalations()
                .escalate(
                    ana,
                    call,
                    new EscalationWish(
                        EscalationClass.REGULAR, EscalationReason.OTHER, words, null, CALLBACK))
                .number())
        .toString();
  }

  private EscalationQueue queue(UUID call, String number) {
    return desk.services.desk().store().read(t -> t.escalations().ofContact(call)).stream()
        .filter(escalation -> escalation.number().toString().equals(number))
        .findFirst()
        .orElseThrow()
        .queue();
  }
}
