package org.tierline.service.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.HandOff;
import org.tierline.model.contact.WaitingHandOff;
import org.tierline.model.inbox.ReceivedMail;
import org.tierline.model.inbox.ReceivedMail.Letter;
import org.tierline.model.inbox.ReceivedMail.Sender;
import org.tierline.model.mail.MessageState;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.contact.Connectors.AddAnswer;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** What the letters that arrive become: work, once, and of whoever really wrote (P2). */
class IncomingMailTest {
  private static final Instant AT = Instant.parse("2026-11-24T15:00:00Z");
  private static final Sender MARIA = new Sender("mj@example.org", "María", true);
  private static final Sender NOT_MARIA = new Sender("mj@example.org", "María", false);

  private Oversight desk;
  private ConnectorSession connector;
  private IncomingMail mail;
  private StaffSession ana;

  @BeforeEach
  void setUp() {
    desk = new Oversight();
    desk.add("ana", Role.TIER_1);
    ana = desk.signIn("ana");
    AddAnswer added = desk.services.connectors().add(desk.tom, "inbox");
    connector =
        desk.services.connectors().signIn("inbox", ((AddAnswer.Added) added).token()).orElseThrow();
    mail = desk.services.incomingMail();
  }

  @AfterEach
  void close() {
    connector.close();
    desk.close();
  }

  @Test
  void a_letter_of_a_proven_sender_is_an_e_mail_from_that_address() {
    take(letter("1", "1", MARIA, "Where is my card?"));
    Contact contact = opened(ana, waiting().getFirst());
    assertThat(contact.channel()).isEqualTo(Channel.EMAIL);
    assertThat(contact.caller().email()).isEqualTo("mj@example.org");
    assertThat(words(Objects.requireNonNull(contact.handOff())))
        .containsExactly("Where is my card?");
  }

  @Test
  void a_letter_of_whom_nobody_vouches_for_is_answered_as_a_webform_and_verifies_nobody() {
    take(letter("1", "1", NOT_MARIA, "I am María. What is the state of my case?"));
    Contact contact = opened(ana, waiting().getFirst());
    assertThat(contact.channel()).isEqualTo(Channel.WEBFORM);
    assertThat(contact.caller().email()).as("answers go there").isEqualTo("mj@example.org");
  }

  @Test
  void the_same_letter_fetched_twice_is_one_also_when_somebody_has_taken_it() {
    take(letter("1", "1", MARIA, "Hello"));
    take(letter("1", "1", MARIA, "Hello"));
    assertThat(waiting()).hasSize(1);
    assertThat(words(waiting().getFirst().handOff())).containsExactly("Hello");
    opened(ana, waiting().getFirst());
    take(letter("1", "1", MARIA, "Hello"));
    assertThat(waiting()).isEmpty();
  }

  @Test
  void a_conversation_of_fifty_letters_is_one_piece_of_work_in_their_order() {
    for (int i = 1; i <= 50; i++) {
      take(letter("l" + i, "l1", MARIA, "letter " + i));
    }
    assertThat(waiting()).hasSize(1);
    assertThat(words(waiting().getFirst().handOff()))
        .hasSize(50)
        .startsWith("letter 1", "letter 2")
        .endsWith("letter 50");
  }

  @Test
  void a_letter_after_the_others_were_taken_brings_them_along() {
    take(letter("l1", "l1", MARIA, "my story"));
    opened(ana, waiting().getFirst());
    take(letter("l2", "l1", MARIA, "one more thing"));
    assertThat(waiting()).hasSize(1);
    assertThat(words(waiting().getFirst().handOff())).containsExactly("my story", "one more thing");
  }

  @Test
  void whoever_only_claims_to_be_somebody_gets_into_no_conversation_of_theirs() {
    take(letter("l1", "l1", MARIA, "my story"));
    take(letter("l2", "l1", NOT_MARIA, "send it to another address"));
    take(letter("l3", "l1", new Sender("eve@evil.example", "María", true), "and to mine"));
    take(letter("l1", "l1", NOT_MARIA, "the same number"));
    assertThat(waiting())
        .extracting(waiting -> words(waiting.handOff()))
        .containsExactlyInAnyOrder(
            List.of("my story"),
            List.of("send it to another address", "the same number"),
            List.of("and to mine"));
  }

  @Test
  void a_conversation_without_end_keeps_its_beginning_and_its_latest_letters() {
    for (int i = 1; i <= 150; i++) {
      take(letter("l" + i, "l1", MARIA, "letter " + i));
    }
    assertThat(words(waiting().getFirst().handOff()))
        .hasSize(100)
        .startsWith("letter 1", "letter 52")
        .endsWith("letter 150");
  }

  @Test
  void what_came_back_is_for_a_supervisor_to_decide() {
    UUID id = UUID.fromString("01936000-0000-7000-8000-00000000000a");
    sent(id);
    assertThat(mail.take(connector, new ReceivedMail.Returned(List.of(id, UUID.randomUUID()))))
        .isTrue();
    assertThat(desk.services.desk().store().read(t -> t.mail().find(id).orElseThrow()).state())
        .isEqualTo(MessageState.UNDELIVERABLE);
  }

  @Test
  void a_connector_that_was_disabled_delivers_nothing_more() {
    desk.services.connectors().disable(desk.tom, "inbox");
    assertThat(mail.take(connector, letter("1", "1", MARIA, "Hello"))).isFalse();
    assertThat(waiting()).isEmpty();
  }

  private void sent(UUID id) {
    UUID contact = opened(ana, deliveredWebform()).id();
    desk.services
        .desk()
        .store()
        .write(t -> {
          t.messages()
              .insert(
                  new OutgoingMessage(
                      id,
                      contact,
                      ana.id(),
                      null,
                      MessageChannel.WEBFORM,
                      "lee@example.org",
                      "en",
                      "Words.",
                      DisclosureLevel.GENERAL_ONLY,
                      false,
                      AT,
                      null));
          return t.mail()
              .update(t.mail().find(id).orElseThrow().settled(MessageState.SENT, null), AT);
        });
  }

  private WaitingHandOff deliveredWebform() {
    take(letter("w", "w", NOT_MARIA, "Hello"));
    return waiting().getFirst();
  }

  private void take(ReceivedMail received) {
    assertThat(mail.take(connector, received)).isTrue();
  }

  private List<WaitingHandOff> waiting() {
    return new ArrayList<>(desk.services.handOffs().waiting(ana, 10));
  }

  private Contact opened(StaffSession staff, WaitingHandOff waiting) {
    OpenAnswer answer = desk.services.handOffs().take(staff, waiting.id()).orElseThrow();
    return ((OpenAnswer.Opened) answer).contact();
  }

  private static List<String> words(HandOff handOff) {
    return handOff.transcript().stream().map(HandOff.Line::text).toList();
  }

  private static Letter letter(String id, String thread, Sender sender, String words) {
    return new Letter(id, thread, sender, "A question", words, false, 0, "en", AT);
  }
}
