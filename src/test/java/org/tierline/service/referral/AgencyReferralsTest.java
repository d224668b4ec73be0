package org.tierline.service.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Disposition;
import org.tierline.model.contact.WaitingHandOff;
import org.tierline.model.inbox.ReceivedMail.Letter;
import org.tierline.model.inbox.ReceivedMail.Sender;
import org.tierline.model.office.Office;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.model.referral.Agency;
import org.tierline.model.referral.ReferralAnswer;
import org.tierline.model.referral.ReferralAnswer.Outcome;
import org.tierline.model.referral.ReferralAnswer.SentOn;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.contact.Connectors.AddAnswer;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** A referral is recorded once an agency, and the disposition that is proposed tells it. */
class AgencyReferralsTest {
  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private int letters;

  @BeforeEach
  void comeIn() {
    desk.add("ana", Role.TIER_1);
    ana = desk.signIn("ana");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Outcome refer(UUID call, String code) {
    return desk.services.agencyReferrals().refer(ana, call, code).outcome();
  }

  private int count(UUID call) {
    return desk.services.desk().store().read(t -> t.referrals().ofContact(call).size());
  }

  @Test
  void it_is_recorded_once_and_proposes_the_disposition() {
    UUID call = desk.call(ana);
    assertThat(refer(call, "EOIR")).isEqualTo(Outcome.REFERRED);
    assertThat(refer(call, "EOIR")).isEqualTo(Outcome.REFERRED);
    assertThat(refer(call, "SSA")).isEqualTo(Outcome.REFERRED);
    assertThat(count(call)).isEqualTo(2);
    assertThat(desk.services.contacts().proposeDisposition(ana, call))
        .contains(Disposition.REFERRED_OTHER_AGENCY);
    assertThat(
            desk.events(30).stream()
                .filter(event -> event.action() == AuditAction.REFERRED)
                .map(event -> event.facts().get("agency")))
        .containsExactlyInAnyOrder("EOIR", "SSA");
  }

  @Test
  void the_technical_help_desk_and_a_mailbox_are_ways_to_ask_and_no_other_agency() {
    UUID call = desk.call(ana);
    assertThat(refer(call, "OFFICE-DAL")).isEqualTo(Outcome.REFUSED);
    putMailbox("DAL", "Dallas.Inquiries@uscis.dhs.gov");
    assertThat(desk.services.agencyReferrals().mailboxes(ana))
        .extracting(Agency::code)
        .containsExactly("OFFICE-DAL");
    assertThat(refer(call, "OFFICE-DAL")).isEqualTo(Outcome.REFERRED);
    assertThat(refer(call, "HELP_DESK")).isEqualTo(Outcome.REFERRED);
    assertThat(desk.services.contacts().proposeDisposition(ana, call))
        .contains(Disposition.DIRECTED_TO_CHANNEL);
    refer(call, "NVC");
    assertThat(desk.services.contacts().proposeDisposition(ana, call))
        .contains(Disposition.REFERRED_OTHER_AGENCY);
  }

  @Test
  void who_wrote_is_told_in_writing_once() {
    UUID form = webform("eva@example.org");
    ReferralAnswer first = desk.services.agencyReferrals().refer(ana, form, "HELP_DESK");
    ReferralAnswer again = desk.services.agencyReferrals().refer(ana, form, "HELP_DESK");
    assertThat(first.written()).isTrue();
    assertThat(again.written()).isFalse();
    List<OutgoingMessage> waiting =
        desk.services.desk().store().read(t -> t.messages().ofContact(form));
    assertThat(waiting).hasSize(1);
    assertThat(waiting.getFirst().words()).contains("https://my.uscis.gov/account/v1/needhelp");
    assertThat(waiting.getFirst().to()).isEqualTo("eva@example.org");
  }

  @Test
  void an_e_mail_of_an_office_goes_on_to_its_mailbox_once_with_the_address_to_answer() {
    putMailbox("DAL", "Dallas.Inquiries@uscis.dhs.gov");
    UUID mail = mail("When is the office open? I come with my mother.");
    ReferralAnswer first = desk.services.agencyReferrals().refer(ana, mail, "OFFICE-DAL");
    assertThat(desk.services.agencyReferrals().refer(ana, mail, "OFFICE-DAL").sentOn())
        .isEqualTo(SentOn.NOTHING);
    assertThat(first.sentOn()).isEqualTo(SentOn.WAITING);
    assertThat(first.written()).isTrue();
    List<OutgoingMessage> waiting = waiting(mail);
    assertThat(waiting)
        .extracting(OutgoingMessage::to)
        .containsExactlyInAnyOrder("Dallas.Inquiries@uscis.dhs.gov", "eva@example.org");
    OutgoingMessage sentOn =
        waiting.stream().filter(m -> m.to().startsWith("Dallas")).findFirst().orElseThrow();
    assertThat(sentOn.words()).contains("I come with my mother.", "eva@example.org");
  }

  @Test
  void of_what_must_not_leave_by_e_mail_only_the_address_to_answer_goes_on() {
    putMailbox("DAL", "Dallas.Inquiries@uscis.dhs.gov");
    for (String told :
        List.of(
            "Mine is IOE0912345678.", "Born 07/14/1991.", "A012345678", "My form: your I-765")) {
      UUID mail = mail(told);
      ReferralAnswer answer = desk.services.agencyReferrals().refer(ana, mail, "OFFICE-DAL");
      assertThat(answer.sentOn()).as(told).isEqualTo(SentOn.ADDRESS_ONLY);
      assertThat(waiting(mail))
          .as(told)
          .extracting(OutgoingMessage::to)
          .containsExactlyInAnyOrder("Dallas.Inquiries@uscis.dhs.gov", "eva@example.org");
      assertThat(waiting(mail)).as(told).noneMatch(m -> m.words().contains(told));
      assertThat(waiting(mail))
          .filteredOn(m -> m.to().startsWith("Dallas"))
          .singleElement()
          .satisfies(m -> assertThat(m.words()).contains("eva@example.org"));
      assertThat(waiting(mail))
          .filteredOn(m -> m.to().startsWith("eva"))
          .singleElement()
          .satisfies(m -> assertThat(m.words()).contains("Dallas.Inquiries@uscis.dhs.gov"));
    }
  }

  @Test
  void nothing_is_sent_on_to_another_agency_or_the_help_desk() {
    UUID mail = mail("I forgot my password");
    assertThat(desk.services.agencyReferrals().refer(ana, mail, "HELP_DESK").sentOn())
        .isEqualTo(SentOn.NOTHING);
    assertThat(desk.services.agencyReferrals().refer(ana, mail, "EOIR").sentOn())
        .isEqualTo(SentOn.NOTHING);
    assertThat(waiting(mail)).extracting(OutgoingMessage::to).containsOnly("eva@example.org");
  }

  private List<OutgoingMessage> waiting(UUID contact) {
    return desk.services.desk().store().read(t -> t.messages().ofContact(contact));
  }

  /** As the connector of a mailbox brings it in. */
  private UUID mail(String words) {
    String name = "inbox" + ++letters;
    AddAnswer added = desk.services.connectors().add(desk.tom, name);
    try (ConnectorSession inbox =
        desk.services.connectors().signIn(name, ((AddAnswer.Added) added).token()).orElseThrow()) {
      Sender eva = new Sender("eva@example.org", "Eva", true);
      desk.services
          .incomingMail()
          .take(
              inbox,
              new Letter(
                  name,
                  name,
                  eva,
                  "A question",
                  words,
                  false,
                  0,
                  "en",
                  desk.services.desk().now()));
    }
    WaitingHandOff waiting = desk.services.handOffs().waiting(ana, 1).getFirst();
    return ((OpenAnswer.Opened) desk.services.handOffs().take(ana, waiting.id()).orElseThrow())
        .contact()
        .id();
  }

  private UUID webform(String email) {
    Caller eva = new Caller("Eva", null, email, null, null, "en", null);
    return ((OpenAnswer.Opened)
            desk.services.contacts().open(ana, Channel.WEBFORM, eva, Origin.STAFF))
        .contact()
        .id();
  }

  private void putMailbox(String code, String mailbox) {
    desk.services
        .desk()
        .store()
        .write(t -> {
          Office known =
              t.offices().all().stream()
                  .filter(o -> o.code().equals(code))
                  .findFirst()
                  .orElseThrow();
          t.reference()
              .putOffices(
                  List.of(
                      new Office(
                          known.code(),
                          known.codeIsOurs(),
                          known.name(),
                          known.kind(),
                          known.street(),
                          known.city(),
                          known.state(),
                          known.zip(),
                          known.country(),
                          known.phone(),
                          known.district(),
                          known.asOf(),
                          known.trust(),
                          mailbox)));
          return true;
        });
  }

  @Test
  void an_unknown_agency_a_closed_contact_and_a_locked_desk_refer_nobody() {
    UUID call = desk.call(ana);
    assertThat(refer(call, "KGB")).isEqualTo(Outcome.REFUSED);
    desk.services.contacts().close(ana, call, Disposition.ANSWERED, "");
    assertThat(refer(call, "EOIR")).isEqualTo(Outcome.REFUSED);
    UUID another = desk.call(ana);
    desk.services.lock().lock(ana);
    assertThat(refer(another, "EOIR")).isEqualTo(Outcome.REFUSED);
    assertThat(count(call) + count(another)).isZero();
  }
}
