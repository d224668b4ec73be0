package org.tierline.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Authenticated;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Disposition;
import org.tierline.model.contact.HandOff;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.incident.IncidentReport;
import org.tierline.model.mail.MailDecision;
import org.tierline.model.mail.MailItem;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.GlassAnswer;
import org.tierline.model.privacy.GlassWish;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.PrivacyReportRow;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.request.RequestDecision;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.model.sample.ScoreMark;
import org.tierline.model.sample.ScoreQuestion;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.contact.Connectors;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** A case that has become one of Section 1367 is at once as a number that does not exist (P8). */
class NewProtectionTest {
  private static final String NUMBER = "IOE0000000001";
  private static final String NO_CASE = "IOE0000000004";
  private static final String ACCOUNT = "acct-32";

  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private StaffSession omar;
  private StaffSession ines;
  private StaffSession sam;
  private StaffSession sue;

  @BeforeEach
  void open() {
    desk.add("ines", Role.TIER_2, Clearance.SECTION_1367);
    desk.add("sue", Role.SUPERVISOR, Clearance.SECTION_1367);
    desk.add("omar", Role.TIER_2);
    desk.add("sam", Role.SUPERVISOR);
    desk.add("ana", Role.TIER_1);
    ines = desk.signIn("ines");
    sue = desk.signIn("sue");
    omar = desk.signIn("omar");
    sam = desk.signIn("sam");
    ana = desk.signIn("ana");
    desk.cases(Oversight.parkCase(NUMBER, "NONE"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void becomesProtected() {
    desk.cases(
        Oversight.parkCase(NUMBER, "SECTION_1367")
            .replaceFirst("\\{", "{\"account\":\"" + ACCOUNT + "\","));
  }

  @Test
  void an_open_gate_ends_and_nothing_is_recorded_as_shown() {
    UUID call = verified();
    CaseAnswer never = desk.services.cases().openLatest(ana, desk.call(ana));
    becomesProtected();
    assertThat(desk.services.gate().open(ana, call)).isEmpty();
    assertThat(desk.services.cases().openLatest(ana, call)).isEqualTo(never);
    assertThat(desk.services.cases().open(ana, call, receipt(NUMBER))).isEqualTo(never);
    assertThat(desk.events(2))
        .allMatch(event -> event.action() == AuditAction.CASE_REFUSED && event.subject() == null);
    assertThat(decided(call, NUMBER)).isEqualTo(decided(call, NO_CASE));
  }

  @Test
  void open_glass_is_shut_and_the_uncleared_read_of_it_no_more() {
    GlassWish wish =
        new GlassWish(
            desk.key(), receipt(NUMBER), BreakGlassReason.COMPLAINT, "They say it was mailed");
    assertThat(desk.services.glass().breakGlass(sam, wish)).isInstanceOf(GlassAnswer.Open.class);
    becomesProtected();
    int before = desk.events(50).size();
    assertThat(desk.services.glass().open(sam)).isEmpty();
    assertThat(desk.services.glass().look(sam)).isInstanceOf(GlassAnswer.Refused.class);
    assertThat(desk.events(50)).hasSize(before);
    assertThat(desk.services.glassHistory().since(sam, Instant.EPOCH)).isEmpty();
    assertThat(desk.services.glassHistory().since(sue, Instant.EPOCH)).hasSize(1);
    assertThat(numbersOfGlass(sam)).isEmpty();
    assertThat(numbersOfGlass(sue)).containsExactly(NUMBER);
  }

  @Test
  void its_incidents_are_told_to_the_cleared_alone_with_the_number() {
    UUID call = desk.call(ana);
    desk.verify(ana, call, Oversight.said(NUMBER, "Wrong Name"));
    report(null, NUMBER, "left a paper");
    report(null, null, "left a paper about " + NUMBER);
    report(call, null, "spoke too loud");
    report(null, NO_CASE, "another paper");
    report(verified(), null, "told it to a sister");
    assertThat(wordsOfIncidents(sam))
        .as("of a number that was not verified nobody uncleared reads anything")
        .containsExactlyInAnyOrder(null, null, null, null, "told it to a sister");
    becomesProtected();
    assertThat(wordsOfIncidents(sam)).containsExactly(null, null, null, null);
    assertThat(desk.services.incidents().open(sue))
        .extracting(line -> line.number())
        .containsExactlyInAnyOrder(NUMBER, null, null, NO_CASE, null);
  }

  private List<@Nullable String> wordsOfIncidents(StaffSession session) {
    return desk.services.incidents().open(session).stream()
        .<@Nullable String>map(line -> line.incident().words())
        .toList();
  }

  @Test
  void what_was_shown_of_its_messages_before_decides_nothing_any_more() {
    answerByMail();
    desk.meddle("UPDATE outgoing_message SET state = 'UNSURE'");
    MailItem seen = desk.services.mailCare().toDecide(sam, null, 9).getFirst().item();
    becomesProtected();
    assertThat(desk.services.mailCare().toDecide(sam, null, 9)).isEmpty();
    assertThat(desk.services.mailCare().decide(sam, seen, MailDecision.AGAIN)).isPresent();
    MailItem now = desk.services.mailCare().toDecide(sue, null, 9).getFirst().item();
    assertThat(desk.services.mailCare().decide(sam, now, MailDecision.AGAIN)).isPresent();
    assertThat(desk.services.mailCare().decide(sue, now, MailDecision.AGAIN)).isEmpty();
  }

  private void answerByMail() {
    String phone = "\"phone\":\"+12145550143\"";
    desk.cases(
        Oversight.parkCase(NUMBER, "NONE").replace(phone, phone + ",\"email\":\"lee@x.org\""));
    Caller lee = new Caller("Lee Park", null, "lee@x.org", null, null, "en", null);
    UUID mail =
        ((OpenAnswer.Opened)
                desk.services
                    .contacts()
                    .open(omar, Channel.EMAIL, lee, ContactDesk.Origin.CONNECTOR))
            .contact()
            .id();
    desk.services.contacts().confirmPrompt(omar, mail);
    desk.verify(omar, mail, Oversight.said(NUMBER, "Lee Park"));
    desk.services
        .answers()
        .send(omar, mail, new OutboundDraft(MessageChannel.EMAIL, null, "Your case moves on."));
  }

  @Test
  void its_scores_are_no_longer_for_the_uncleared() {
    UUID call = verified();
    desk.services.contacts().close(ana, call, Disposition.ANSWERED, "notes");
    Map<ScoreQuestion, ScoreMark> marks = new EnumMap<>(ScoreQuestion.class);
    for (ScoreQuestion question : ScoreQuestion.values()) {
      marks.put(question, ScoreMark.MET);
    }
    desk.services.samples().draw(sam);
    assertThat(desk.services.samples().score(sam, call, marks, "Told the status well")).isEmpty();
    assertThat(desk.services.ownScores().mine(ana, null, 9)).hasSize(1);
    becomesProtected();
    assertThat(desk.services.ownScores().mine(ana, null, 9)).isEmpty();
  }

  @Test
  void its_escalations_go_into_special_handling_also_from_who_holds_them() {
    UUID call = verified();
    String named = escalate(call, EscalationReason.OTHER, NUMBER);
    String other = escalate(call, EscalationReason.MILITARY, null);
    desk.services.callbacks().claimNext(omar, EscalationQueue.GENERAL);
    assertThat(desk.services.callbackList().mine(omar)).hasSize(1);
    becomesProtected();
    assertThat(desk.services.callbackList().mine(omar)).isEmpty();
    for (String number : List.of(named, other)) {
      assertThat(desk.services.callbackList().find(omar, number)).isEmpty();
      assertThat(desk.services.callbackList().find(ines, number)).isPresent();
    }
    assertThat(desk.services.callbackStart().start(omar, named).getClass().getSimpleName())
        .isEqualTo("Refused");
  }

  @Test
  void a_case_that_comes_only_now_finds_who_asked_for_it_before() {
    UUID call = desk.call(ana);
    desk.verify(ana, call, Oversight.said(NO_CASE, "Lee Park"));
    String made = escalate(call, EscalationReason.OTHER, null);
    desk.cases(
        Oversight.parkCase(NO_CASE, "SECTION_1367").replace("\"A200300400\"", "\"A200300409\""));
    assertThat(desk.services.callbackList().find(omar, made)).isEmpty();
    assertThat(desk.services.callbackList().find(ines, made)).isPresent();
  }

  @Test
  void what_its_account_wrote_before_waits_for_the_cleared_alone() {
    UUID waiting = desk.services.handOffs().deliver(connector(), message()).orElseThrow();
    assertThat(desk.services.handOffs().waiting(ana, 9)).hasSize(1);
    becomesProtected();
    assertThat(desk.services.handOffs().waiting(ana, 9)).isEmpty();
    assertThat(desk.services.handOffs().take(ana, waiting)).isEmpty();
    assertThat(desk.services.handOffs().take(ines, waiting)).isPresent();
  }

  private UUID verified() {
    UUID call = desk.call(ana);
    assertThat(desk.verify(ana, call, Oversight.said(NUMBER, "Lee Park")).outcome())
        .isEqualTo(VerificationOutcome.VERIFIED);
    return call;
  }

  private RequestDecision decided(UUID call, String number) {
    RequestWish wish =
        new RequestWish(
            receipt(number),
            ServiceRequestType.TYPOGRAPHIC_ERROR,
            "x",
            null,
            null,
            null,
            false,
            false);
    return desk.services.requests().create(ana, call, wish).decision();
  }

  private void report(@Nullable UUID call, @Nullable String number, String words) {
    desk.services.incidents().report(ana, new IncidentReport(desk.key(), call, number, words));
  }

  private List<String> numbersOfGlass(StaffSession reader) {
    return desk
        .services
        .privacyReports()
        .read(reader, LocalDate.of(2026, 11, 24))
        .orElseThrow()
        .rows()
        .stream()
        .filter(PrivacyReportRow.Glass.class::isInstance)
        .map(row -> String.valueOf(((PrivacyReportRow.Glass) row).receiptNumber()))
        .toList();
  }

  private ConnectorSession connector() {
    String token =
        ((Connectors.AddAnswer.Added) desk.services.connectors().add(desk.tom, "account")).token();
    return desk.services.connectors().signIn("account", token).orElseThrow();
  }

  private HandOff message() {
    return new HandOff(
        "1",
        Channel.SECURE_MESSAGE,
        null,
        null,
        "en",
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        desk.clock.instant(),
        new Authenticated(ACCOUNT, null, null));
  }

  private static ReceiptNumber receipt(String number) {
    return ReceiptNumber.parse(number).orElseThrow();
  }

  private String escalate(UUID call, EscalationReason reason, @Nullable String number) {
    return Objects.requireNonNull(
            desk.services
                .escalations()
                .escalate(
                    ana,
                    call,
                    new EscalationWish(
                        EscalationClass.REGULAR,
                        reason,
                        "x",
                        number,
                        new CallbackWish("+12145550199", "75201", List.of(), "en", false)))
                .number())
        .toString();
  }
}
