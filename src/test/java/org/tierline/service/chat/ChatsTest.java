package org.tierline.service.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.app.Services;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.chat.ChatAnswer;
import org.tierline.model.chat.ChatEvent;
import org.tierline.model.chat.ChatLine;
import org.tierline.model.chat.ChatParcel;
import org.tierline.model.chat.ChatSent;
import org.tierline.model.chat.ChatView;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.Disposition;
import org.tierline.model.contact.HandOff;
import org.tierline.model.contact.WaitingHandOff;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.contact.Connectors.AddAnswer;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** A caller who chats: waits once, is taken once, and tells the story once. */
class ChatsTest {
  private static final String NUMBER = "IOE0912345678";
  private static final Instant AT = Instant.parse("2026-11-24T14:59:00Z");

  private Oversight desk;
  private ConnectorSession connector;
  private ChatLink link;
  private Chats chats;
  private StaffSession ana;
  private StaffSession ben;

  @BeforeEach
  void setUp() {
    desk = new Oversight();
    desk.add("ana", Role.TIER_1);
    desk.add("ben", Role.TIER_1);
    ana = desk.signIn("ana");
    ben = desk.signIn("ben");
    AddAnswer added = desk.services.connectors().add(desk.tom, "chat");
    connector =
        desk.services.connectors().signIn("chat", ((AddAnswer.Added) added).token()).orElseThrow();
    link = desk.services.chatLink();
    chats = desk.services.chats();
  }

  @AfterEach
  void close() {
    connector.close();
    desk.close();
  }

  @Test
  void what_was_written_with_emma_and_while_waiting_is_there_when_somebody_comes() {
    join("web-1");
    say("web-1", 1, "Hello, is anybody there?");
    Contact contact = take(ana);
    assertThat(contact.channel()).isEqualTo(Channel.LIVE_CHAT);
    assertThat(contact.caller().language()).isEqualTo("es");
    assertThat(Objects.requireNonNull(contact.handOff()).transcript())
        .extracting(HandOff.Line::text)
        .containsExactly("Where is my card?", "Somebody comes.");
    assertThat(view(ana, contact).lines())
        .extracting(ChatLine::kind)
        .containsExactly(
            ChatLine.Kind.CALLER,
            ChatLine.Kind.EMMA,
            ChatLine.Kind.CALLER,
            ChatLine.Kind.AGENT_JOINED);
    assertThat(texts(ana, contact))
        .startsWith("Where is my card?", "Somebody comes.", "Hello, is anybody there?");
  }

  @Test
  void a_line_each_way_arrives_once_and_in_order() {
    join("web-1");
    Contact contact = take(ana);
    assertThat(chats.say(ana, contact.id(), "Good morning. How can I help?"))
        .isInstanceOf(ChatSent.Gone.class);
    say("web-1", 1, "My card did not come.");
    say("web-1", 1, "My card did not come.");
    assertThat(texts(ana, contact))
        .endsWith("", "Good morning. How can I help?", "My card did not come.");
    assertThat(link.waiting(connector))
        .extracting(ChatParcel::kind)
        .containsExactly(ChatLine.Kind.AGENT_JOINED, ChatLine.Kind.AGENT);
    link.arrived(connector, "web-1", link.waiting(connector).getFirst().place());
    assertThat(link.waiting(connector))
        .extracting(ChatParcel::text)
        .containsExactly("Good morning. How can I help?");
  }

  @Test
  void two_desks_take_a_chat_once() {
    join("web-1");
    Services other = desk.anotherDesk();
    StaffSession there = Oversight.signInAt(other, "ben");
    UUID id = desk.services.handOffs().waiting(ana, 10).getFirst().id();
    assertThat(desk.services.handOffs().take(ana, id)).isPresent();
    assertThat(other.handOffs().take(there, id)).isEmpty();
    assertThat(other.handOffs().waiting(there, 10)).isEmpty();
  }

  @Test
  void what_must_not_leave_stays_here_until_the_caller_is_verified() {
    desk.cases(Oversight.parkCase(NUMBER, "NONE"));
    join("web-1");
    Contact contact = take(ana);
    String line = "Your case " + NUMBER + " was received.";
    assertThat(chats.say(ana, contact.id(), line)).isInstanceOf(ChatSent.Blocked.class);
    assertThat(link.waiting(connector)).hasSize(1);
    desk.services.contacts().confirmPrompt(ana, contact.id());
    assertThat(desk.verify(ana, contact.id(), Oversight.said(NUMBER, "Lee Park")).outcome())
        .isEqualTo(VerificationOutcome.VERIFIED);
    assertThat(chats.say(ana, contact.id(), line)).isInstanceOf(ChatSent.Gone.class);
    assertThat(chats.say(ana, contact.id(), "The other one is IOE0900000001."))
        .as("of another case")
        .isInstanceOf(ChatSent.Blocked.class);
    assertThat(chats.say(ana, contact.id(), "Your A-number is A200300400."))
        .as("above the level of the channel (P2)")
        .isInstanceOf(ChatSent.Blocked.class);
  }

  @Test
  void the_number_of_a_protected_case_that_is_typed_counts_as_said_before_and_after_taking() {
    desk.add("eve", Role.TIER_2, Clearance.SECTION_1367);
    desk.cases(Oversight.parkCase(NUMBER, "NONE"));
    join("web-1");
    say("web-1", 1, "It is IOE-0912-345-678");
    Contact contact = take(ana);
    assertThat(isSaid(contact)).isTrue();
    join("web-2");
    Contact second = take(ana);
    assertThat(isSaid(second)).isFalse();
    say("web-2", 1, "It is " + NUMBER);
    assertThat(isSaid(second)).isTrue();
  }

  private boolean isSaid(Contact contact) {
    return desk.services
        .desk()
        .store()
        .read(t -> t.said().holds(contact.id(), List.of(NUMBER), ana.keys()));
  }

  @Test
  void whoever_left_before_anybody_came_waits_no_longer_and_may_come_back() {
    join("web-1");
    assertThat(link.take(connector, new ChatEvent.Left("web-1"))).isEqualTo(ChatAnswer.TAKEN);
    assertThat(desk.services.handOffs().waiting(ana, 10)).isEmpty();
    join("web-1");
    assertThat(take(ana).channel()).isEqualTo(Channel.LIVE_CHAT);
  }

  @Test
  void a_contact_whose_caller_left_can_be_finished_and_nothing_more_is_sent() {
    join("web-1");
    Contact contact = take(ana);
    link.take(connector, new ChatEvent.Left("web-1"));
    assertThat(view(ana, contact).state()).isEqualTo(ChatView.State.LEFT);
    assertThat(chats.say(ana, contact.id(), "Are you there?")).isInstanceOf(ChatSent.Refused.class);
    desk.services.contacts().close(ana, contact.id(), Disposition.ABANDONED, "");
    assertThat(view(ana, contact).state()).isEqualTo(ChatView.State.CLOSED);
  }

  @Test
  void closing_says_goodbye_and_the_chat_takes_nothing_more() {
    join("web-1");
    Contact contact = take(ana);
    desk.services.contacts().close(ana, contact.id(), Disposition.ANSWERED, "");
    assertThat(link.waiting(connector).getLast().kind()).isEqualTo(ChatLine.Kind.CLOSED);
    assertThat(say("web-1", 1, "One more thing").outcome()).isEqualTo(ChatAnswer.Outcome.REFUSED);
    assertThat(joined("web-1").outcome()).isEqualTo(ChatAnswer.Outcome.REFUSED);
    assertThat(texts(ana, contact)).doesNotContain("One more thing");
  }

  @Test
  void the_caller_of_a_desk_that_is_gone_waits_again_and_tells_nothing_twice() {
    desk.cases(Oversight.parkCase(NUMBER, "NONE"));
    join("web-1");
    Contact first = take(ana);
    say("web-1", 1, "My card did not come.");
    desk.services.contacts().confirmPrompt(ana, first.id());
    desk.verify(ana, first.id(), Oversight.said(NUMBER, "Lee Park"));
    chats.say(ana, first.id(), "It was mailed.");
    desk.clock.advance(Duration.ofSeconds(60));
    chats.stillHere(ana, List.of(first.id()));
    desk.clock.advance(Duration.ofSeconds(60));
    assertThat(link.giveBackLost(connector)).as("it gave a sign a minute ago").isZero();
    desk.clock.advance(Duration.ofSeconds(60));
    assertThat(link.giveBackLost(connector)).isEqualTo(1);
    assertThat(view(ana, first).state()).isEqualTo(ChatView.State.LOST);
    assertThat(chats.say(ana, first.id(), "Sorry")).isInstanceOf(ChatSent.Refused.class);
    Contact second = take(ben);
    assertThat(view(ben, second).state()).isEqualTo(ChatView.State.OPEN);
    assertThat(texts(ben, second)).contains("My card did not come.");
    assertThat(view(ben, second).lines())
        .filteredOn(line -> line.level() != DisclosureLevel.GENERAL_ONLY)
        .as("what was said to a verified caller is not shown before they are verified here (P16)")
        .isNotEmpty()
        .allMatch(line -> line.text().isEmpty());
    desk.services.contacts().confirmPrompt(ben, second.id());
    desk.verify(ben, second.id(), Oversight.said(NUMBER, "Lee Park"));
    assertThat(texts(ben, second)).contains("It was mailed.");
    assertThat(desk.events(40))
        .extracting(AuditEvent::action)
        .contains(AuditAction.CHAT_GIVEN_BACK);
  }

  @Test
  void nobody_else_reads_a_chat_and_a_locked_desk_reads_and_sends_nothing() {
    join("web-1");
    Contact contact = take(ana);
    assertThat(chats.of(ben, contact.id(), Long.MAX_VALUE, 50)).isEmpty();
    desk.services.lock().lock(ana);
    assertThat(chats.of(ana, contact.id(), Long.MAX_VALUE, 50)).isEmpty();
    assertThat(chats.say(ana, contact.id(), "Hello")).isInstanceOf(ChatSent.Refused.class);
  }

  @Test
  void outside_live_hours_chat_is_not_offered_and_the_ways_that_serve_are_named() {
    desk.clock.advance(Duration.ofDays(2));
    ChatAnswer answer = joined("web-1");
    assertThat(answer.outcome()).isEqualTo(ChatAnswer.Outcome.REFUSED);
    assertThat(answer.rules()).containsExactly("A7");
    assertThat(desk.services.handOffs().waiting(ana, 10)).isEmpty();
  }

  @Test
  void a_connector_that_was_disabled_delivers_and_hears_nothing_more() {
    join("web-1");
    desk.services.connectors().disable(desk.tom, "chat");
    assertThat(joined("web-2").outcome()).isEqualTo(ChatAnswer.Outcome.REFUSED);
    assertThat(link.waiting(connector)).isEmpty();
  }

  @Test
  void what_cannot_be_seen_or_turns_words_around_is_not_kept() {
    join("web-1");
    say("web-1", 1, "abc\u202Edef\u0000\u0007 ghi\ud800");
    Contact contact = take(ana);
    assertThat(texts(ana, contact)).contains("abcdef ghi");
    assertThat(say("web-1", 2, "\u202E \u0000").outcome()).isEqualTo(ChatAnswer.Outcome.REFUSED);
    assertThat(say("web-1", 3, "x".repeat(2_001)).outcome()).isEqualTo(ChatAnswer.Outcome.REFUSED);
  }

  @Test
  void the_officer_who_calls_back_reads_the_chat_and_nobody_before() {
    desk.add("omar", Role.TIER_2);
    StaffSession omar = desk.signIn("omar");
    join("web-1");
    Contact contact = take(ana);
    say("web-1", 1, "My card did not come.");
    chats.say(ana, contact.id(), "An officer calls you back.");
    EscalationWish wish =
        new EscalationWish(
            EscalationClass.REGULAR,
            EscalationReason.OTHER,
            "Asks again.",
            null,
            new CallbackWish("+12145550143", null, List.of(), "en", false));
    String number =
        Objects.requireNonNull(
                desk.services.escalations().escalate(ana, contact.id(), wish).number())
            .toString();
    say("web-1", 2, "Thank you.");
    assertThat(told(omar, number)).doesNotContain("My card did not come.");
    desk.services.callbacks().claimNext(omar, null);
    assertThat(told(omar, number))
        .contains(
            "Where is my card?",
            "My card did not come.",
            "An officer calls you back.",
            "Thank you.");
  }

  @Test
  void lines_of_a_time_that_cannot_be_and_lines_of_nothing_do_not_get_into_a_chat() {
    link.take(
        connector,
        new ChatEvent.Joined(
            "web-1",
            "en",
            null,
            List.of(
                new HandOff.Line("caller", Instant.MAX, "Where is my card?"),
                new HandOff.Line("Emma", Instant.MIN, "Somebody comes."),
                new HandOff.Line("caller", AT, " \u202e \u0000"))));
    Contact contact = take(ana);
    List<ChatLine> lines =
        view(ana, contact).lines().stream().filter(line -> !line.text().isEmpty()).toList();
    Instant now = desk.services.desk().now();
    assertThat(lines)
        .extracting(ChatLine::text)
        .containsExactly("Where is my card?", "Somebody comes.");
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.at()).isBetween(now.minus(Duration.ofDays(365)), now));
    assertThat(view(ana, contact).lines().getFirst().text()).isNotEmpty();
  }

  private List<String> told(StaffSession who, String number) {
    return desk.services.callbackStories().story(who, number).stream()
        .flatMap(story -> story.told().stream())
        .map(CallbackStory.Told::words)
        .toList();
  }

  private ChatAnswer joined(String chat) {
    return link.take(
        connector,
        new ChatEvent.Joined(
            chat,
            "es",
            "Lee",
            List.of(
                new HandOff.Line("caller", AT, "Where is my card?"),
                new HandOff.Line("Emma", AT, "Somebody comes."))));
  }

  private void join(String chat) {
    assertThat(joined(chat)).isEqualTo(ChatAnswer.TAKEN);
  }

  private ChatAnswer say(String chat, long line, String text) {
    return link.take(connector, new ChatEvent.Said(chat, line, text));
  }

  private Contact take(StaffSession who) {
    List<WaitingHandOff> waiting = desk.services.handOffs().waiting(who, 10);
    Optional<OpenAnswer> answer = desk.services.handOffs().take(who, waiting.getFirst().id());
    return ((OpenAnswer.Opened) answer.orElseThrow()).contact();
  }

  private ChatView view(StaffSession who, Contact contact) {
    return chats.of(who, contact.id(), Long.MAX_VALUE, 50).orElseThrow();
  }

  private List<String> texts(StaffSession who, Contact contact) {
    return view(who, contact).lines().stream().map(ChatLine::text).toList();
  }
}
