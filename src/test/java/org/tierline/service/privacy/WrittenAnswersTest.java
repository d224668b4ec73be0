package org.tierline.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.cases.Protection;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Disposition;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.SendAnswer;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.staff.Role;
import org.tierline.service.Phrasebook;
import org.tierline.service.ServiceDesk;
import org.tierline.service.cases.CaseAccess;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.CaseSamples;
import org.tierline.store.StoreTest;
import org.tierline.store.vault.CaseVault;

/** Written answers are checked, kept at their level, and leave no word in the audit (P12, P16). */
class WrittenAnswersTest extends StoreTest {
  private static final String GENERAL = "Sign in to the online account to see the notice.";
  private static final String OF_THE_CASE = "IOE0912345678: Case Was Approved.";

  private ServiceDesk people;
  private StaffSession omar;
  private OutboundCheck check;
  private WrittenAnswers answers;

  @BeforeEach
  void setUp() {
    people = new ServiceDesk(store);
    StaffSession administrator = people.administrator();
    people.add(administrator, "omar", "Omar Haddad", Role.TIER_2);
    omar = people.signIn("omar");
    write(t ->
        new CaseVault().put(t, CaseSamples.full("IOE0912345678", Protection.NONE), omar.keys()));
    check = new OutboundCheck(people.desk());
    ResourceBundle words = ResourceBundle.getBundle("i18n.say_en", Locale.ROOT);
    answers =
        new WrittenAnswers(
            people.desk(),
            check,
            new CaseAccess(people.desk(), new CaseVault()),
            language -> new Phrasebook(words, Locale.US));
  }

  @Test
  void anAnswerWaitsWithThePrivacySentenceAtTheLevelOfItsMoment() {
    UUID contact = open(Channel.EMAIL, "canary@example.org", null);
    assertThat(waiting(contact, MessageChannel.EMAIL, GENERAL).level())
        .isEqualTo(DisclosureLevel.GENERAL_ONLY);
    verify(contact);
    OutgoingMessage message = waiting(contact, MessageChannel.EMAIL, OF_THE_CASE);
    assertThat(message.level()).isEqualTo(DisclosureLevel.STATUS_ONLY);
    assertThat(message.caseId()).isNotNull();
    assertThat(message.to()).isEqualTo("canary@example.org");
    assertThat(message.words()).startsWith(OF_THE_CASE + "\n\n").contains("privacy");
    assertThat(message.deliveredAt()).isNull();
    assertThat(list(t -> t.messages().ofContact(contact)))
        .extracting(OutgoingMessage::words)
        .hasSize(2)
        .contains(message.words());
  }

  @Test
  void whatWasAnsweredInWritingIsProposedToBeClosedAsAnswered() {
    UUID contact = open(Channel.WEBFORM, "tom@example.org", null);
    ContactDesk contacts = new ContactDesk(people.desk());
    send(contact, MessageChannel.WEBFORM, null, OF_THE_CASE);
    assertThat(contacts.proposeDisposition(omar, contact)).as("nothing left").isEmpty();
    send(contact, MessageChannel.WEBFORM, null, GENERAL);
    assertThat(contacts.proposeDisposition(omar, contact)).contains(Disposition.ANSWERED);
  }

  @Test
  void whatMustNotLeaveIsNotKept() {
    UUID contact = open(Channel.WEBFORM, "tom@example.org", null);
    assertThat(send(contact, MessageChannel.WEBFORM, null, OF_THE_CASE))
        .isInstanceOf(SendAnswer.Blocked.class);
    assertThat(list(t -> t.messages().ofContact(contact))).isEmpty();
  }

  @Test
  void anAnswerGoesToItsSenderAndALetterToTheAddressOfRecordOnly() {
    UUID mail = open(Channel.MAIL, null, null);
    String home = "415 Canary Street Apt 2, Canaryville, TX 75201";
    assertThat(send(mail, MessageChannel.MAIL, home, GENERAL))
        .isInstanceOf(SendAnswer.Refused.class);
    verify(mail);
    assertThat(send(mail, MessageChannel.MAIL, "1 Other Road, Canaryville, TX 75201", GENERAL))
        .isInstanceOf(SendAnswer.Refused.class);
    assertThat(send(mail, MessageChannel.MAIL, home, GENERAL))
        .isInstanceOf(SendAnswer.Waiting.class);
    UUID email = open(Channel.EMAIL, "canary@example.org", null);
    assertThat(send(email, MessageChannel.EMAIL, "other@example.org", GENERAL))
        .isInstanceOf(SendAnswer.Refused.class);
    assertThat(send(email, MessageChannel.MAIL, home, GENERAL))
        .isInstanceOf(SendAnswer.Refused.class);
    UUID phone = open(Channel.PHONE_DOMESTIC, "canary@example.org", null);
    assertThat(send(phone, MessageChannel.EMAIL, null, GENERAL))
        .isInstanceOf(SendAnswer.Refused.class);
  }

  @Test
  void aStreetThatWasTypedWrongDoesNotLeadALetterToTheNeighbors() {
    UUID mail = open(Channel.MAIL, null, null);
    verify(mail);
    for (String typed : List.of("415 Canry St, 75201", "415 Elm Road\nCanaryville, TX 75201")) {
      assertThat(send(mail, MessageChannel.MAIL, typed, GENERAL))
          .isInstanceOfSatisfying(
              SendAnswer.Waiting.class,
              waiting ->
                  assertThat(waiting.message().to())
                      .endsWith("\n415 Canary Street Apt 2\nCanaryville, TX 75201")
                      .doesNotContain("Elm"));
    }
  }

  @Test
  void everyCheckIsRecordedWithoutAWordOfIt() {
    UUID contact = open(Channel.EMAIL, "canary@example.org", null);
    verify(contact);
    check.look(omar, contact, new OutboundDraft(MessageChannel.EMAIL, null, "looked at only"));
    check.check(
        omar,
        contact,
        new OutboundDraft(MessageChannel.EMAIL, "canary@example.org", "Secretword A012345678"));
    List<AuditEvent> events =
        list(t -> t.audit().latest(10)).stream()
            .filter(event -> event.action() == AuditAction.MESSAGE_CHECKED)
            .toList();
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().facts())
        .containsEntry("outcome", "BLOCKED")
        .containsEntry("found", "A_NUMBER")
        .containsEntry("channel", "EMAIL");
    assertThat(events.toString())
        .doesNotContain("Secretword", "012345678", "canary@example.org", "looked");
  }

  @Test
  void anAnswerTellsOfTheFormOfItsOwnCaseOnly() {
    UUID contact = open(Channel.EMAIL, "canary@example.org", null);
    verify(contact);
    assertThat(send(contact, MessageChannel.EMAIL, null, "Your I-765 is with the office."))
        .isInstanceOf(SendAnswer.Waiting.class);
    assertThat(send(contact, MessageChannel.EMAIL, null, "Your I-589 is with the office."))
        .isInstanceOf(SendAnswer.Blocked.class);
  }

  @Test
  void whatWasSaidInVainIsStillKnownToTheCheck() {
    UUID contact = open(Channel.WEBFORM, "tom@example.org", null);
    gate()
        .verify(
            omar,
            contact,
            Relationship.APPLICANT_OR_PETITIONER,
            new Said(
                "EAC2190009999",
                null,
                "Nora Quill",
                LocalDate.of(1970, 5, 6),
                null,
                null,
                null,
                null,
                null,
                null,
                null),
            false);
    for (String text : List.of("We have 6 May 1970.", "Ms. Quill, form I-90 is online.")) {
      assertThat(send(contact, MessageChannel.WEBFORM, null, text))
          .as(text)
          .isInstanceOf(SendAnswer.Blocked.class);
    }
    assertThat(send(contact, MessageChannel.WEBFORM, null, "We have 7 May 2027."))
        .isInstanceOf(SendAnswer.Waiting.class);
  }

  private PrivacyGate gate() {
    return new PrivacyGate(people.desk(), (started, after) -> {});
  }

  private void verify(UUID contact) {
    ContactDesk contacts = new ContactDesk(people.desk());
    contacts.confirmPrompt(omar, contact);
    assertThat(
            gate()
                .verify(
                    omar,
                    contact,
                    Relationship.APPLICANT_OR_PETITIONER,
                    new Said(
                        "IOE0912345678",
                        null,
                        "Canaryjosé Canarynúñez",
                        LocalDate.of(1991, 7, 14),
                        null,
                        null,
                        "+12145550143",
                        null,
                        null,
                        null,
                        null),
                    false)
                .outcome())
        .isEqualTo(VerificationOutcome.VERIFIED);
  }

  private UUID open(Channel channel, @Nullable String email, @Nullable String account) {
    OpenAnswer answer =
        new ContactDesk(people.desk())
            .open(
                omar,
                channel,
                new Caller("Canary", null, email, null, null, "en", account),
                ContactDesk.Origin.CONNECTOR);
    return ((OpenAnswer.Opened) answer).contact().id();
  }

  private SendAnswer send(UUID contact, MessageChannel channel, @Nullable String to, String text) {
    return answers.send(omar, contact, new OutboundDraft(channel, to, text));
  }

  private OutgoingMessage waiting(UUID contact, MessageChannel channel, String text) {
    return ((SendAnswer.Waiting) send(contact, channel, null, text)).message();
  }
}
