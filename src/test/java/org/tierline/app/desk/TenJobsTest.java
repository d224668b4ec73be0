package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierline.app.desk.DeskSteps.only;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.Disposition;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Verification;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.model.staff.Role;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.policy.calendar.BusinessCalendar;

/** Ten jobs of Tier 1 in a row, with the keyboard alone; it reads as a manual. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenJobsTest {
  private static final String NO_SUCH_CASE = "IOE9999999999";
  private static final String NOTES = "Caller: lost the letter. Calls again when it is found.";

  private final List<ReadAloudNumber> promised = new ArrayList<>();
  private final KeyboardDesk desk;
  private final DeskSteps steps;

  TenJobsTest() throws IOException {
    desk = new KeyboardDesk();
    steps = new DeskSteps(desk);
  }

  @BeforeAll
  void work() {
    desk.job("sign in and tell the oldest caller the status", this::tellTheStatus);
    desk.job("request a card that was not received", this::requestTheCard);
    desk.job("add to a request that is open already", this::askAgain);
    desk.job("escalate a caller who fails three times", this::escalateWhoFails);
    desk.job("promise a callback at an hour that suits", this::promiseAnHour);
    desk.job("answer: where is my callback?", this::whereIsMyCallback);
    desk.job("call a supervisor", this::callTheSupervisor);
    desk.job("refer a case that is abroad", this::referAbroad);
    desk.job("find an office while a webform is answered", this::findAnOffice);
    desk.job("lock, unlock, go on, sign out", this::lockAndLeave);
  }

  @AfterAll
  void close() {
    desk.close();
  }

  @Test
  void ten_jobs_are_done_by_keys_alone() {
    assertThat(desk.jobs()).hasSize(10);
    assertThat(desk.mouseEvents()).isZero();
  }

  @Test
  void the_focus_is_seen_after_every_key() {
    assertThat(desk.lostFocus()).isEmpty();
  }

  private void tellTheStatus() {
    desk.step("sign in as Tier 1");
    desk.see(".do-item.two-line");
    desk.press(KeyCode.ALT, KeyCode.DIGIT1);
    desk.see(".waiting-card");

    desk.step("take the oldest caller on the line");
    desk.press(KeyCode.ENTER);
    desk.see(".gate-strip");
    UUID contact = steps.contact();
    assertThat(steps.stored(contact).channel()).isEqualTo(Channel.PHONE_DOMESTIC);
    assertThat(steps.stored(contact).handOff()).isNotNull();

    Verification gate = steps.verify(contact, desk.firstCase());
    assertThat(gate.level()).isEqualTo(DisclosureLevel.STATUS_ONLY);

    desk.step("tell the status");
    desk.read(desk.text("contact.say.title.status"));
    assertThat(events(contact)).contains(AuditAction.VERIFIED, AuditAction.CASE_DISCLOSED);

    steps.closeAsProposed(contact, Disposition.ANSWERED);
  }

  private void requestTheCard() {
    UUID contact = steps.begin(KeyCode.DIGIT1);
    steps.verify(contact, desk.caseOf("CARD_MAILED"));
    requestCard("The card never came. The post office knows nothing.");
    ServiceRequest made =
        desk.stored(
            "the request",
            () ->
                desk.services().desk().store().read(t -> t.requests().ofContact(contact)).stream()
                    .findFirst());
    desk.see(".number-box");
    LocalDate today = desk.clock().instant().atZone(BusinessCalendar.EASTERN).toLocalDate();
    assertThat(made.type()).isEqualTo(ServiceRequestType.CARD_NOT_RECEIVED);
    assertThat(made.due()).isEqualTo(desk.services().desk().calendar().plusBusinessDays(today, 15));
    assertThat(made.words()).contains("The post office knows nothing.");
    steps.closeAsProposed(contact, Disposition.SERVICE_REQUEST_CREATED);
  }

  private void askAgain() {
    UUID contact = steps.begin(KeyCode.DIGIT1);
    UUID caseId = steps.verify(contact, desk.caseOf("CARD_MAILED")).caseId();
    requestCard("Asks again, has moved in between.");
    ServiceRequest found =
        desk.stored(
            "words added to the request",
            () ->
                openCardRequest(caseId)
                    .filter(request -> request.words().contains("moved in between")));
    desk.see(".number-box");
    assertThat(found.words()).contains("The post office knows nothing.");
    assertThat(
            desk.services()
                .desk()
                .store()
                .<List<ServiceRequest>>read(t -> t.requests().ofContact(contact)))
        .isEmpty();
    assertThat(events(contact)).contains(AuditAction.REQUEST_ADDED_TO);
    steps.closeAsProposed(contact, Disposition.ANSWERED);
  }

  private void requestCard(String words) {
    desk.step("request the card");
    steps.takeInHand(KeyCode.DIGIT1, "#type");
    desk.choose("#type", ServiceRequestType.CARD_NOT_RECEIVED);
    desk.fill("#words", words);
    steps.submit();
  }

  private void escalateWhoFails() {
    PracticeCase told = desk.caseOf("GREEN_CARD");
    UUID contact = steps.begin(KeyCode.DIGIT1);
    steps.readThePrompt(contact);
    steps.say(told, NO_SUCH_CASE);
    for (int attempt = 1; attempt <= 3; attempt++) {
      desk.step("attempt " + attempt);
      int left = 3 - attempt;
      desk.press(KeyCode.ENTER);
      desk.stored(
          "the failed attempt",
          () ->
              Optional.of(desk.services().gate().attemptsLeft(desk.witness(), contact))
                  .filter(found -> found == left));
      desk.read(desk.text("contact.verify.left", left));
    }
    assertThat(desk.services().gate().open(desk.witness(), contact)).isEmpty();

    desk.step("escalate instead");
    steps.takeInHand(KeyCode.DIGIT2, "#regular");
    desk.fill("#words", "Cannot be verified, asks after a green card.");
    desk.fill("#phone", "214 555 0143");
    steps.submit();
    Escalation made = escalation(contact);
    assertThat(made.reason()).isEqualTo(EscalationReason.IDENTITY);
    assertThat(made.caseId()).isNull();
    steps.closeAsProposed(contact, Disposition.ESCALATED);
  }

  private void promiseAnHour() {
    UUID contact = steps.begin(KeyCode.DIGIT1);
    desk.step("escalate");
    steps.takeInHand(KeyCode.DIGIT2, "#regular");
    desk.choose("#reason", EscalationReason.COMPLEX_INQUIRY);
    desk.fill("#words", "Two cases of one family that wait for each other.");
    desk.fill("#phone", "214 555 0177");
    desk.see(".strip-hour");

    desk.step("pick two hours on the strip");
    desk.tabTo(".strip-hour");
    desk.press(KeyCode.DOWN);
    desk.press(KeyCode.SPACE);
    desk.press(KeyCode.SHIFT, KeyCode.RIGHT);

    desk.step("agree to a text message");
    desk.tabTo("#agreed");
    desk.press(KeyCode.SPACE);
    steps.submit();
    Escalation made = escalation(contact);
    promised.add(made.number());
    CallWindow window = only(made.windows());
    assertThat(Duration.between(window.from(), window.to())).isEqualTo(Duration.ofHours(2));
    assertThat(window.from()).isAfter(desk.clock().instant());
    assertThat(made.textAhead()).isTrue();
    assertThat(made.phone()).isEqualTo("+12145550177");
    steps.closeAsProposed(contact, Disposition.ESCALATED);
  }

  private void whereIsMyCallback() {
    UUID contact = steps.begin(KeyCode.DIGIT1);
    desk.step("look up the number");
    steps.takeInHand(KeyCode.DIGIT7, "#number");
    desk.fill("#number", only(promised).toString());
    desk.see("#words");

    desk.step("add words");
    desk.fill("#words", "Works nights, sleeps until noon.");
    steps.submit();
    String kind =
        desk.stored("the wish", () -> wish(only(promised), "Works nights, sleeps until noon."));
    assertThat(kind).isEqualTo("ADDED");
    assertThat(events(contact)).contains(AuditAction.ESCALATION_CHANGED);
    steps.closeAs(contact, Disposition.ANSWERED);
  }

  private void callTheSupervisor() {
    UUID contact = steps.begin(KeyCode.DIGIT1);
    desk.step("one keystroke");
    desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    SupervisorRequest request =
        desk.stored(
            "the request for a supervisor",
            () -> desk.services().supervisors().ofContact(desk.witness(), contact));
    assertThat(request.staffId()).isEqualTo(desk.witness().id());
    assertThat(request.requestedAt()).isEqualTo(desk.clock().instant());
    steps.closeAs(contact, Disposition.SUPERVISOR_HANDLED);
  }

  private void referAbroad() {
    UUID contact = steps.begin(KeyCode.DIGIT1);
    steps.verify(contact, desk.caseOf("ABROAD"));
    desk.step("request a correction");
    steps.takeInHand(KeyCode.DIGIT1, "#type");
    desk.choose("#type", ServiceRequestType.TYPOGRAPHIC_ERROR);
    desk.tabTo("#document");
    desk.press(KeyCode.DOWN);
    desk.fill("#words", "The name on the notice is misspelled.");
    steps.submit();
    int referrals =
        desk.stored(
            "the referral",
            () ->
                Optional.of(
                        desk.services().desk().store().read(t -> t.requests().referrals(contact)))
                    .filter(found -> found > 0));
    assertThat(referrals).isEqualTo(1);
    assertThat(
            desk.services()
                .desk()
                .store()
                .<List<ServiceRequest>>read(t -> t.requests().ofContact(contact)))
        .isEmpty();
    assertThat(events(contact)).contains(AuditAction.REFERRED);
    steps.closeAsProposed(contact, Disposition.REFERRED_INTERNATIONAL);
  }

  private void findAnOffice() {
    UUID contact = steps.begin(KeyCode.DIGIT6);
    assertThat(steps.stored(contact).channel()).isEqualTo(Channel.WEBFORM);
    assertThat(desk.services().ceilings().of(desk.witness(), Channel.WEBFORM))
        .isEqualTo(DisclosureLevel.GENERAL_ONLY);

    for (String misspelled : List.of("Dalas", "Huoston")) {
      desk.step("find the office of " + misspelled);
      desk.press(KeyCode.ALT, KeyCode.DIGIT2);
      desk.see("#box");
      desk.awaitFocus("#box");
      desk.press(KeyCode.CONTROL, KeyCode.A);
      desk.type(misspelled);
      desk.read(misspelled.equals("Dalas") ? "Dallas" : "Houston");

      desk.step("back to the contact");
      desk.press(KeyCode.ALT, KeyCode.LEFT);
      desk.see(".gate-strip");
    }
    desk.step("look at the desk, and back to the contact");
    desk.press(KeyCode.ALT, KeyCode.DIGIT1);
    desk.see(".desk-part");
    desk.press(KeyCode.ALT, KeyCode.LEFT);
    desk.see(".gate-strip");
    steps.closeAs(contact, Disposition.DIRECTED_TO_CHANNEL);
  }

  private void lockAndLeave() {
    UUID contact = steps.begin(KeyCode.DIGIT1);
    desk.step("write notes");
    desk.press(KeyCode.F2);
    desk.awaitFocus("#text");
    desk.type(NOTES);

    desk.step("lock");
    desk.press(KeyCode.CONTROL, KeyCode.L);
    desk.see(".cover");
    assertThat(events(null)).contains(AuditAction.DESK_LOCKED);
    assertThat(desk.onScreen(() -> desk.scene().getRoot().lookupAll(".text-area"))).isEmpty();

    desk.step("unlock");
    desk.type(new String(desk.password(Role.TIER_1)));
    desk.press(KeyCode.ENTER);
    desk.seeNoMore(".cover");
    assertThat(events(null)).contains(AuditAction.DESK_UNLOCKED);

    desk.step("go on where the notes are");
    desk.awaitFocus("#text");
    assertThat(desk.onScreen(() -> ((TextArea) desk.scene().getFocusOwner()).getText()))
        .isEqualTo(NOTES);
    desk.stored(
        "the draft",
        () ->
            desk.services()
                .drafts()
                .find(desk.witness(), contact)
                .filter(draft -> NOTES.equals(draft.get("notes"))));

    desk.step("go on from the desk");
    desk.press(KeyCode.ALT, KeyCode.DIGIT1);
    desk.see(".desk-part");
    desk.tabTo(".desk-row > .button");
    desk.press(KeyCode.ENTER);
    desk.see(".gate-strip");
    desk.press(KeyCode.F2);
    desk.awaitFocus("#text");
    assertThat(desk.onScreen(() -> ((TextArea) desk.scene().getFocusOwner()).getText()))
        .isEqualTo(NOTES);

    desk.step("sign out");
    desk.tabTo(".top-bar .menu-button");
    desk.press(KeyCode.SPACE);
    desk.press(KeyCode.UP);
    desk.press(KeyCode.ENTER);
    desk.see(".do-item.two-line");
    desk.stored(
        "the signing out",
        () -> Optional.of(events(null)).filter(found -> found.contains(AuditAction.SIGNED_OUT)));
    assertThat(steps.stored(contact).state()).isEqualTo(ContactState.OPEN);
    assertThat(steps.stored(contact).notes()).isEqualTo(NOTES);
  }

  private Escalation escalation(UUID contact) {
    Escalation made =
        desk.stored(
            "the escalation",
            () ->
                desk
                    .services()
                    .desk()
                    .store()
                    .read(t -> t.escalations().ofContact(contact))
                    .stream()
                    .findFirst());
    desk.see(".number-box");
    return made;
  }

  private Optional<ServiceRequest> openCardRequest(UUID caseId) {
    return desk.services()
        .desk()
        .store()
        .read(t -> t.requests().open(caseId, ServiceRequestType.CARD_NOT_RECEIVED));
  }

  /** What was done since the job began, in a contact or at the desk as a whole. */
  private List<AuditAction> events(@Nullable UUID contact) {
    return desk.services().desk().store().read(t -> t.audit().latest(60)).stream()
        .filter(event -> contact == null || contact.equals(event.contactId()))
        .map(AuditEvent::action)
        .toList();
  }

  /** The kind of the wish with these words; officers read wishes, so no service tells them yet. */
  private Optional<String> wish(ReadAloudNumber number, String words) {
    try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + desk.storeFile());
        PreparedStatement select =
            file.prepareStatement(
                "SELECT w.kind FROM escalation_wish w JOIN escalation e ON e.id = w.escalation_id"
                    + " WHERE e.number = ? AND w.words = ?")) {
      select.setString(1, number.toString());
      select.setString(2, words);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new AssertionError("the wishes cannot be read", e);
    }
  }
}
