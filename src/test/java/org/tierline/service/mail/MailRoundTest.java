package org.tierline.service.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.edge.mail.Letter;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.audit.AuditLine;
import org.tierline.model.mail.Handed;
import org.tierline.model.mail.MailDecision;
import org.tierline.model.mail.MailItem;
import org.tierline.model.mail.MailReport;
import org.tierline.model.mail.MailTrouble;
import org.tierline.model.mail.MessageState;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.policy.mail.MailRule;
import org.tierline.service.Oversight;
import org.tierline.service.audit.AuditExport.What;
import org.tierline.service.staff.StaffSession;

/** Each message leaves once, or a person decides; nothing is lost and nothing leaves unchecked. */
class MailRoundTest {
  private static final MailReport NOTHING = new MailReport(0, 0, 0, 0, null);

  private PostRoom post;
  private StaffSession ana;
  private StaffSession sofia;

  @BeforeEach
  void open() {
    post = new PostRoom();
    post.desk.add("ana", Role.TIER_1);
    post.desk.add("sofia", Role.SUPERVISOR);
    ana = post.desk.signIn("ana");
    sofia = post.desk.signIn("sofia");
  }

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void a_written_answer_leaves_once_in_the_language_of_its_reader() {
    UUID answer = post.answer(ana, "lee@example.org");
    assertThat(post.round()).isEqualTo(new MailReport(1, 0, 0, 0, null));
    assertThat(post.round()).isEqualTo(new MailReport(0, 0, 0, 0, null));
    Letter letter = post.letters.getFirst();
    assertThat(post.letters).hasSize(1);
    assertThat(letter.to()).isEqualTo("lee@example.org");
    assertThat(letter.subject()).isEqualTo("Un mensaje del Centro de Contacto de USCIS");
    assertThat(letter.words()).startsWith("Sign in to the online account.");
    assertThat(post.item(answer).message().deliveredAt()).isEqualTo(post.desk.clock.instant());
  }

  @Test
  void a_sender_that_is_killed_leaves_its_message_to_a_person() {
    UUID first = post.answer(ana, "lee@example.org");
    post.desk.clock.advance(Duration.ofSeconds(1));
    post.answer(ana, "kim@example.org");
    post.roundThatIsKilled();
    assertThat(post.state(first)).isEqualTo(MessageState.SENDING);
    assertThat(post.round().sent()).as("the other one goes on").isEqualTo(1);
    assertThat(post.state(first))
        .as("nobody takes it from a sender")
        .isEqualTo(MessageState.SENDING);
    post.desk.clock.advance(Duration.ofMinutes(16));
    MailReport report = post.round();
    assertThat(report.lost()).isEqualTo(1);
    assertThat(report.sent()).isZero();
    assertThat(post.state(first)).isEqualTo(MessageState.UNSURE);
    post.desk.clock.advance(Duration.ofDays(3));
    assertThat(post.round().sent()).as("it never leaves by itself").isZero();
    assertThat(decide(first, MailDecision.AGAIN)).isTrue();
    assertThat(post.round().sent()).isEqualTo(1);
    assertThat(post.letters.stream().map(Letter::id).filter(first::equals))
        .as("the second one can be told to be the same")
        .hasSize(2);
  }

  @Test
  void who_knows_that_it_arrived_says_so_and_it_is_not_sent_again() {
    UUID answer = post.answer(ana, "lee@example.org");
    post.server = letter -> Handed.unsure();
    assertThat(post.round().toDecide()).isEqualTo(1);
    post.server = letter -> Handed.TAKEN;
    MailItem seen = post.item(answer);
    assertThat(post.desk.services.mailCare().decide(ana, seen, MailDecision.ARRIVED))
        .as("only a supervisor decides")
        .isPresent();
    assertThat(decide(answer, MailDecision.ARRIVED)).isTrue();
    assertThat(post.desk.services.mailCare().decide(sofia, seen, MailDecision.AGAIN))
        .as("somebody has decided since")
        .isPresent();
    assertThat(post.round().sent()).isZero();
    assertThat(post.state(answer)).isEqualTo(MessageState.SENT);
  }

  @Test
  void a_server_that_is_away_is_asked_once_and_uses_up_no_try() {
    UUID first = post.answer(ana, "lee@example.org");
    post.answer(ana, "kim@example.org");
    post.server = letter -> Handed.notNow(MailTrouble.NO_ANSWER);
    for (int round = 0; round < 2 * MailRule.MOST_TRIES; round++) {
      MailReport report = post.round();
      assertThat(report.stoppedBy()).isEqualTo(MailTrouble.NO_ANSWER);
      assertThat(report.later()).as("the second one is not even tried").isEqualTo(1);
    }
    assertThat(post.item(first).tries()).isZero();
    post.server = letter -> Handed.TAKEN;
    assertThat(post.round().sent()).isEqualTo(2);
  }

  @Test
  void what_a_server_takes_later_is_tried_less_and_less_often_and_then_left_to_a_person() {
    UUID answer = post.answer(ana, "lee@example.org");
    post.server = letter -> Handed.notNow(MailTrouble.LATER);
    assertThat(post.round().later()).isEqualTo(1);
    post.desk.clock.advance(Duration.ofMinutes(4));
    assertThat(post.round().later()).as("not before its time").isZero();
    for (int tried = 1; tried < MailRule.MOST_TRIES; tried++) {
      assertThat(post.state(answer)).isEqualTo(MessageState.WAITING);
      post.desk.clock.advance(Duration.ofHours(4));
      post.round();
    }
    assertThat(post.state(answer)).isEqualTo(MessageState.UNDELIVERABLE);
    assertThat(post.trouble(answer)).isEqualTo(MailTrouble.LATER);
  }

  @Test
  void an_address_that_is_none_keeps_nobody_elses_message_back() {
    UUID bad = post.answer(ana, "nobody@example.org");
    UUID good = post.answer(ana, "lee@example.org");
    post.server =
        letter ->
            letter.to().startsWith("nobody") ? Handed.notTaken(MailTrouble.ADDRESS) : Handed.TAKEN;
    assertThat(post.round()).isEqualTo(new MailReport(1, 0, 1, 0, null));
    assertThat(post.state(good)).isEqualTo(MessageState.SENT);
    assertThat(lines(sofia)).extracting(line -> line.item().message().id()).containsExactly(bad);
    assertThat(lines(ana)).isEmpty();
    assertThat(decide(bad, MailDecision.ARRIVED)).as("it surely did not").isFalse();
    assertThat(decide(bad, MailDecision.LEFT)).isTrue();
    assertThat(lines(sofia)).isEmpty();
  }

  @Test
  void what_must_not_leave_is_found_once_more_when_it_leaves() {
    UUID answer = post.answer(ana, "lee@example.org");
    post.desk.meddle(
        "UPDATE outgoing_message SET words = 'IOE0912345678 is approved, born 1980-01-02'");
    assertThat(post.round()).isEqualTo(new MailReport(0, 0, 1, 0, null));
    assertThat(post.letters).isEmpty();
    assertThat(post.state(answer)).isEqualTo(MessageState.BLOCKED);
    assertThat(decide(answer, MailDecision.AGAIN)).isTrue();
    assertThat(post.round().sent()).as("the check cannot be decided away").isZero();
  }

  @Test
  void a_protected_message_never_leaves_and_only_the_cleared_hear_of_it() {
    UUID contact = post.webform(ana, "lee@example.org");
    post.keep(
        new OutgoingMessage(
            post.desk.key(),
            contact,
            ana.id(),
            null,
            MessageChannel.EMAIL,
            "lee@example.org",
            "en",
            "Sign in to the online account.",
            DisclosureLevel.GENERAL_ONLY,
            true,
            post.desk.clock.instant(),
            null));
    assertThat(post.round()).as("whoever sends hears of none").isEqualTo(NOTHING);
    assertThat(post.letters).isEmpty();
    assertThat(lines(sofia)).isEmpty();
    assertThat(recorded(sofia)).as("nor does the record tell").isEmpty();
    post.desk.add("ines", Role.SUPERVISOR, Clearance.SECTION_1367);
    post.desk.cases(Oversight.parkCase("EAC2190000001", "SECTION_1367"));
    StaffSession ines = post.desk.signIn("ines");
    assertThat(lines(ines)).hasSize(1);
    assertThat(recorded(ines)).hasSize(1);
  }

  @Test
  void nobody_sends_whose_login_is_closed_or_who_is_no_sender() {
    post.answer(ana, "lee@example.org");
    assertThat(post.round(new Sender.Person(ana)).sent()).isZero();
    post.desk.services.connectors().disable(post.desk.tom, "post");
    assertThat(post.round().sent()).isZero();
    assertThat(post.round(new Sender.Person(sofia)).sent()).isEqualTo(1);
  }

  @Test
  void letters_on_paper_and_secure_messages_wait_for_other_systems() {
    UUID contact = post.webform(ana, "lee@example.org");
    for (MessageChannel other : List.of(MessageChannel.MAIL, MessageChannel.SECURE_MESSAGE)) {
      post.keep(
          new OutgoingMessage(
              post.desk.key(),
              contact,
              ana.id(),
              null,
              other,
              "acct-71",
              "en",
              "Words.",
              DisclosureLevel.GENERAL_ONLY,
              false,
              post.desk.clock.instant(),
              null));
    }
    assertThat(post.round()).isEqualTo(new MailReport(0, 0, 0, 0, null));
  }

  @Test
  void what_became_of_a_message_is_recorded_without_a_word_or_an_address() {
    post.answer(ana, "lee@example.org");
    post.round();
    AuditEvent sent =
        post.desk.events(20).stream()
            .filter(event -> event.action() == AuditAction.MESSAGE_SENT)
            .findFirst()
            .orElseThrow();
    assertThat(sent.facts()).containsEntry("state", "SENT").containsEntry("channel", "WEBFORM");
    assertThat(sent.facts().toString()).doesNotContain("lee", "example", "Sign in");
  }

  private List<MailCare.Line> lines(StaffSession session) {
    return post.desk.services.mailCare().toDecide(session, null, 20);
  }

  private boolean decide(UUID message, MailDecision decision) {
    return post.desk.services.mailCare().decide(sofia, post.item(message), decision).isEmpty();
  }

  /** What a supervisor who exports the record reads of messages that did not leave. */
  private List<AuditLine> recorded(StaffSession who) {
    List<AuditLine> lines = new ArrayList<>();
    LocalDate today = post.desk.services.desk().today();
    post.desk.services.audit().export().export(who, What.AUDIT, today, today, lines::add);
    return lines.stream().filter(line -> line.action() == AuditAction.MESSAGE_NOT_SENT).toList();
  }
}
