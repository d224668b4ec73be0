package org.tierline.service.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Authenticated;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.HandOff;
import org.tierline.model.contact.WaitingHandOff;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.incident.IncidentReport;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.policy.escalation.QueueChoice;
import org.tierline.service.ServiceDesk;
import org.tierline.service.audit.AuditExport;
import org.tierline.service.audit.AuditExport.What;
import org.tierline.service.cases.CaseImport;
import org.tierline.service.contact.Connectors.AddAnswer;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.incident.Incidents;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Samples;
import org.tierline.store.StoreTest;
import org.tierline.store.TestStores;
import org.tierline.store.keys.ConnectorKeys;
import org.tierline.store.vault.CaseVault;

/** What a connector hands over under its own login, and who may read it (P2, P8). */
class HandOffsTest extends StoreTest {
  private ServiceDesk people;
  private StaffSession administrator;
  private StaffSession ana;
  private HandOffs handOffs;
  private Connectors connectors;

  @BeforeEach
  void setUp() {
    people = new ServiceDesk(store);
    administrator = people.administrator();
    people.add(administrator, "ana", "Ana Reyes", Role.TIER_1);
    ana = people.signIn("ana");
    handOffs = new HandOffs(people.desk());
    connectors = new Connectors(people.desk());
  }

  @Test
  void a_secure_message_comes_from_the_account_that_the_connector_knows() {
    UUID id = handOffs.deliver(connector(), message("m-1", "acct-71")).orElseThrow();
    Contact contact = taken(ana, id);
    assertThat(contact.channel()).isEqualTo(Channel.SECURE_MESSAGE);
    assertThat(contact.caller().account()).isEqualTo("acct-71");
  }

  @Test
  void an_e_mail_comes_from_the_sender_that_the_connector_knows() {
    HandOff mail = handOff("e-1", Channel.EMAIL, new Authenticated(null, "mj@example.org", null));
    UUID id = handOffs.deliver(connector(), mail).orElseThrow();
    assertThat(taken(ana, id).caller().email()).isEqualTo("mj@example.org");
  }

  @Test
  void without_what_its_channel_needs_nothing_is_delivered() {
    ConnectorSession connector = connector();
    for (Channel channel : List.of(Channel.SECURE_MESSAGE, Channel.EMAIL, Channel.MAIL)) {
      assertThat(handOffs.deliver(connector, handOff("x-" + channel, channel, null))).isEmpty();
    }
    assertThat(handOffs.deliver(connector, handOff("x-cb", Channel.CALLBACK, null))).isEmpty();
    assertThat(handOffs.waiting(ana, 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lee@example.org, eve@example.net",
        "\"lee@example.org\" <eve@example.net>",
        "lee@example.org\r\nBcc: eve@example.net",
        "l\u202eee@example.org",
        "lee",
        "@example.org"
      })
  void a_sender_that_is_not_one_address_delivers_no_e_mail(String sender) {
    HandOff mail = handOff("x-1", Channel.EMAIL, new Authenticated(null, sender, null));
    assertThat(handOffs.deliver(connector(), mail)).isEmpty();
  }

  @Test
  void who_has_no_connector_login_delivers_no_message_and_names_no_account() {
    assertThat(handOffs.deliver(message("m-2", "acct-71"))).isEmpty();
    HandOff call = handOff("c-1", Channel.PHONE_DOMESTIC, new Authenticated("acct-71", null, null));
    UUID id = handOffs.deliver(call).orElseThrow();
    assertThat(taken(ana, id).caller().account()).isNull();
  }

  @Test
  void a_wrong_token_or_a_disabled_connector_is_refused_and_recorded() {
    String token = added("mail");
    assertThat(connectors.signIn("mail", ConnectorKeys.newToken())).isEmpty();
    assertThat(connectors.signIn("mail", "no token at all")).isEmpty();
    assertThat(connectors.signIn("nobody", token)).isEmpty();
    assertThat(connectors.disable(ana, "mail")).isFalse();
    assertThat(connectors.disable(administrator, "mail")).isTrue();
    assertThat(connectors.signIn("mail", token)).isEmpty();
    assertThat(list(tx -> tx.audit().latest(20)))
        .extracting(AuditEvent::action)
        .filteredOn(action -> action == AuditAction.CONNECTOR_REFUSED)
        .hasSize(4);
  }

  @Test
  void only_an_administrator_adds_a_connector_and_no_name_twice() {
    assertThat(connectors.add(ana, "mail")).isInstanceOf(AddAnswer.NotAnAdministrator.class);
    assertThat(connectors.add(administrator, "1 mail"))
        .isInstanceOf(AddAnswer.NameNotPossible.class);
    added("mail");
    assertThat(connectors.add(administrator, " MAIL ")).isInstanceOf(AddAnswer.NameTaken.class);
  }

  @Test
  void what_the_account_of_a_protected_case_wrote_is_for_cleared_officers_alone() {
    StaffSession ines = cleared();
    takeInProtected("acct-safe");
    UUID id = handOffs.deliver(connector(), message("m-3", "acct-safe")).orElseThrow();
    assertThat(handOffs.waiting(ana, 10)).isEmpty();
    assertThat(handOffs.take(ana, id)).isEmpty();
    assertThat(handOffs.waiting(ines, 10)).hasSize(1);
    Contact contact = taken(ines, id);
    assertThat(truth(tx -> tx.escalations().anySaidProtected(contact.id(), ines.keys())))
        .as("its escalation goes where %s goes", EscalationReason.OTHER)
        .isTrue();
    assertThat(QueueChoice.choose(EscalationReason.OTHER, true).name())
        .isEqualTo("SPECIAL_HANDLING");
  }

  @Test
  void an_incident_of_such_a_message_is_in_no_export_of_who_is_not_cleared() {
    StaffSession ines = cleared();
    people.add(administrator, "sue", "Sue Okafor", Role.SUPERVISOR);
    people.add(administrator, "vera", "Vera Moss", Role.SUPERVISOR, Clearance.SECTION_1367);
    takeInProtected("acct-safe");
    UUID id = handOffs.deliver(connector(), message("m-4", "acct-safe")).orElseThrow();
    Contact contact = taken(ines, id);
    new Incidents(people.desk())
        .report(ines, new IncidentReport(Samples.id(), contact.id(), null, "Read it aloud."));
    people.signIn("ines");
    assertThat(exported(people.signIn("sue"))).doesNotContain(AuditAction.INCIDENT_REPORTED);
    assertThat(exported(people.signIn("vera"))).contains(AuditAction.INCIDENT_REPORTED);
  }

  /** Counting deliveries would tell that one is not to be seen. */
  @Test
  void that_such_a_message_arrived_is_told_to_the_cleared_alone() {
    people.add(administrator, "eve", "Eve Moss", Role.SUPERVISOR, Clearance.SECTION_1367);
    people.add(administrator, "sam", "Sam Ortiz", Role.SUPERVISOR);
    StaffSession eve = people.signIn("eve");
    StaffSession sam = people.signIn("sam");
    takeInProtected("acct-safe");
    ConnectorSession account = connectors.signIn("account", added("account")).orElseThrow();
    handOffs.deliver(account, message("1", "acct-71"));
    handOffs.deliver(account, message("2", "acct-safe"));
    assertThat(exported(eve).stream().filter(AuditAction.HAND_OFF_DELIVERED::equals)).hasSize(2);
    assertThat(exported(sam).stream().filter(AuditAction.HAND_OFF_DELIVERED::equals)).hasSize(1);
  }

  private List<AuditAction> exported(StaffSession supervisor) {
    List<AuditAction> actions = new ArrayList<>();
    LocalDate today = people.desk().today();
    new AuditExport(people.desk())
        .export(supervisor, What.AUDIT, today, today, line -> actions.add(line.action()));
    return actions;
  }

  @Test
  void each_connector_counts_its_own_and_who_is_none_takes_no_number_from_them() {
    ConnectorSession mail = connectors.signIn("mail", added("mail")).orElseThrow();
    ConnectorSession account = connectors.signIn("account", added("account")).orElseThrow();
    HandOff letter = handOff("1", Channel.EMAIL, new Authenticated(null, "a@example.org", null));
    UUID call = handOffs.deliver(handOff("1", Channel.PHONE_DOMESTIC, null)).orElseThrow();
    UUID byMail = handOffs.deliver(mail, letter).orElseThrow();
    UUID byAccount = handOffs.deliver(account, message("1", "acct-71")).orElseThrow();
    assertThat(handOffs.waiting(ana, 10))
        .extracting(WaitingHandOff::id)
        .containsExactlyInAnyOrder(call, byMail, byAccount);
    assertThat(handOffs.deliver(mail, letter)).contains(byMail);
    assertThat(handOffs.waiting(ana, 10)).hasSize(3);
    taken(ana, byMail);
    assertThat(handOffs.deliver(mail, letter)).contains(byMail);
    assertThat(handOffs.take(ana, byMail)).isEmpty();
  }

  /** Whoever opens a message is told nothing by that; at the gate it is as any other (P7, P8). */
  @Test
  void a_message_that_opens_as_it_arrives_opens_alike_for_every_account() {
    cleared();
    takeInProtected("acct-safe");
    ContactDesk desk = new ContactDesk(people.desk());
    for (String account : List.of("acct-safe", "acct-of-nobody")) {
      Caller writer = new Caller(null, null, null, null, null, "en", account);
      assertThat(desk.open(ana, Channel.SECURE_MESSAGE, writer, Origin.STAFF))
          .isInstanceOf(OpenAnswer.Refused.class);
      assertThat(desk.open(ana, Channel.SECURE_MESSAGE, writer, Origin.CONNECTOR))
          .isInstanceOf(OpenAnswer.Opened.class);
      assertThat(handOffs.openWith(ana, writer, message("m-" + account, account)).orElseThrow())
          .isInstanceOf(OpenAnswer.Opened.class);
    }
    assertThat(handOffs.waiting(ana, 10)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-999999999-01-01T00:00:00Z, P-365D", "+999999999-12-31T23:59:59Z, PT0S"})
  void a_time_that_cannot_be_puts_nobody_far_before_or_behind_all_others(
      Instant at, Duration since) {
    handOffs.deliver(
        new HandOff(
            "c-3",
            Channel.PHONE_DOMESTIC,
            null,
            null,
            "en",
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            at));
    assertThat(handOffs.waiting(ana, 10).getFirst().handOff().at())
        .isEqualTo(TestStores.NOW.plus(since));
  }

  @Test
  void characters_that_nobody_can_see_are_not_kept() {
    HandOff call =
        new HandOff(
            "c-2",
            Channel.PHONE_DOMESTIC,
            null,
            "Lu\u202eis\nVega",
            "en",
            List.of("ca\u0000rd"),
            Map.of("wants", "a\u2066b"),
            List.of(),
            List.of(new HandOff.Line("caller", TestStores.NOW, "one\r\ntwo\u202e")),
            TestStores.NOW);
    handOffs.deliver(call);
    HandOff kept = handOffs.waiting(ana, 10).getFirst().handOff();
    assertThat(kept.callerName()).isEqualTo("Luis Vega");
    assertThat(kept.said()).containsEntry("wants", "ab");
    assertThat(kept.transcript().getFirst().text()).isEqualTo("one\ntwo");
  }

  private ConnectorSession connector() {
    return connectors.signIn("mail", added("mail")).orElseThrow();
  }

  private String added(String name) {
    if (connectors.add(administrator, name) instanceof AddAnswer.Added(String token)) {
      return token;
    }
    throw new AssertionError("not added");
  }

  private StaffSession cleared() {
    people.add(administrator, "ines", "Ines Duarte", Role.TIER_2, Clearance.SECTION_1367);
    return people.signIn("ines");
  }

  private void takeInProtected(String account) {
    String line =
        """
        {"receiptNumber":"EAC2190000001","form":"I-360","receivedOn":"2025-06-01",\
        "protection":"SECTION_1367","account":"%s","subject":{"familyName":"Lim",\
        "givenName":"Grace","dateOfBirth":"1988-12-12"}}\
        """
            .formatted(account);
    new CaseImport(people.desk(), new CaseVault())
        .takeIn(
            administrator,
            new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
            read -> {});
  }

  private Contact taken(StaffSession session, UUID id) {
    if (handOffs.take(session, id).orElseThrow() instanceof OpenAnswer.Opened opened) {
      return opened.contact();
    }
    throw new AssertionError("the hand-off does not open");
  }

  private static HandOff message(String externalId, String account) {
    return handOff(externalId, Channel.SECURE_MESSAGE, new Authenticated(account, null, null));
  }

  private static HandOff handOff(
      String externalId, Channel channel, @Nullable Authenticated authenticated) {
    return new HandOff(
        externalId,
        channel,
        null,
        null,
        "en",
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        TestStores.NOW,
        authenticated);
  }
}
