package org.tierline.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tierline.model.Sentence;
import org.tierline.model.Topic;
import org.tierline.model.cases.CaseView;
import org.tierline.model.chat.ChatLine;
import org.tierline.model.chat.ChatSent;
import org.tierline.model.chat.ChatView;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundFinding;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.forms.HandDebounce;

/** The chat beside the caller: nothing that arrives touches what is typed, and nothing is lost. */
class ChatModelTest {
  private static final Instant AT = Instant.parse("2026-11-24T15:00:00Z");

  private final FakeJobs jobs = new FakeJobs();
  private final HandDebounce typing = new HandDebounce();
  private final List<Throwable> failures = new ArrayList<>();
  private final ChatModel model = new ChatModel(jobs, BackgroundWork.atOnce(failures::add), typing);
  private int kept;

  @Test
  void half_a_word_stays_while_a_thousand_lines_arrive() {
    model.open(context());
    model.words.set("My half-typed wo");
    for (int i = 0; i < 1_000; i++) {
      jobs.arrive("line " + i);
      model.changed(Set.of(Topic.CHATS));
    }
    assertThat(model.words.get()).isEqualTo("My half-typed wo");
    assertThat(lines()).hasSize(ChatModel.PAGE).endsWith("line 999");
    assertThat(kept).as("only typing is kept as a draft").isEqualTo(1);
  }

  @Test
  void what_is_sent_stands_there_once_and_what_was_typed_meanwhile_stays() {
    model.open(context());
    model.words.set("Hello.");
    jobs.whileSending = () -> model.words.set("Hello. And mo");
    model.submit();
    assertThat(lines()).containsExactly("Hello.");
    assertThat(model.words.get()).isEqualTo("And mo");
    model.changed(Set.of(Topic.CHATS));
    assertThat(lines()).containsExactly("Hello.");
  }

  @Test
  void what_was_rewritten_while_it_was_sent_stays_whole() {
    model.open(context());
    model.words.set("Hello.");
    jobs.whileSending = () -> model.words.set("Something else");
    model.submit();
    assertThat(lines()).containsExactly("Hello.");
    assertThat(model.words.get()).isEqualTo("Something else");
  }

  @Test
  void what_must_not_leave_stays_with_its_reason_until_it_is_mended() {
    model.open(context());
    model.words.set("It is IOE0912345678");
    model.submit();
    assertThat(jobs.lines).isEmpty();
    assertThat(model.words.get()).isEqualTo("It is IOE0912345678");
    assertThat(Objects.requireNonNull(model.foundProperty().get()).blocking()).hasSize(1);
    model.words.set("It is open.");
    typing.rest();
    assertThat(Objects.requireNonNull(model.foundProperty().get()).blocking()).isEmpty();
  }

  @Test
  void while_one_types_it_is_said_what_will_stay() {
    model.open(context());
    model.words.set("It is IOE0912345678");
    assertThat(model.foundProperty().get()).isNull();
    typing.rest();
    assertThat(Objects.requireNonNull(model.foundProperty().get()).blocking()).hasSize(1);
  }

  @Test
  void nothing_is_sent_to_who_has_left_or_waits_for_somebody_else() {
    for (ChatView.State state :
        List.of(ChatView.State.LEFT, ChatView.State.CLOSED, ChatView.State.LOST)) {
      jobs.state = state;
      model.clear();
      model.open(context());
      model.words.set("Hello");
      model.submit();
      assertThat(jobs.lines).isEmpty();
      assertThat(model.missingProperty().get()).isEqualTo("chat.missing." + state.name());
      assertThat(model.words.get()).isEqualTo("Hello");
    }
  }

  @Test
  void a_refusal_and_a_failure_keep_every_letter() {
    model.open(context());
    model.words.set("Hello");
    jobs.refusal = Sentence.of("say.chat.desk.left");
    model.submit();
    assertThat(Objects.requireNonNull(model.refusalProperty().get()).key())
        .isEqualTo("say.chat.desk.left");
    jobs.refusal = null;
    jobs.broken = true;
    model.submit();
    assertThat(model.failedProperty().get()).isTrue();
    assertThat(model.words.get()).isEqualTo("Hello");
  }

  @Test
  void half_a_line_comes_back_with_its_contact_and_nothing_stays_for_the_next() {
    model.open(context());
    jobs.arrive("secret");
    model.changed(Set.of(Topic.CHATS));
    model.words.set("Half a");
    Map<String, String> draft = model.draft();
    model.clear();
    assertThat(model.words.get()).isEmpty();
    assertThat(model.viewProperty().get()).isNull();
    model.open(context());
    model.restore(draft);
    assertThat(model.words.get()).isEqualTo("Half a");
  }

  @Test
  void earlier_lines_are_read_a_page_at_a_time() {
    for (int i = 0; i < 120; i++) {
      jobs.arrive("line " + i);
    }
    model.open(context());
    assertThat(lines()).hasSize(50);
    model.readEarlier();
    assertThat(lines()).hasSize(100).startsWith("line 20");
  }

  private List<String> lines() {
    return Objects.requireNonNull(model.viewProperty().get()).lines().stream()
        .map(ChatLine::text)
        .toList();
  }

  private ContactContext context() {
    Contact contact =
        new Contact(
            new UUID(1, 1),
            "C-20261124-7K3M9Q",
            Channel.LIVE_CHAT,
            ContactState.OPEN,
            new UUID(1, 2),
            Caller.UNKNOWN,
            AT,
            null,
            null,
            null,
            null,
            "",
            null,
            1);
    return new ContactContext(
        contact.id(),
        new ReadOnlyObjectWrapper<>(contact).getReadOnlyProperty(),
        new ReadOnlyObjectWrapper<@Nullable CaseView>().getReadOnlyProperty(),
        new ReadOnlyStringWrapper("").getReadOnlyProperty(),
        "",
        () -> kept++,
        done -> {});
  }

  /** A chat whose lines are in a list. */
  private static final class FakeJobs implements ChatJobs {
    final List<ChatLine> lines = new ArrayList<>();
    ChatView.State state = ChatView.State.OPEN;
    Runnable whileSending = () -> {};
    @Nullable Sentence refusal;
    boolean broken;

    void arrive(String text) {
      lines.add(line(ChatLine.Kind.CALLER, text));
    }

    private ChatLine line(ChatLine.Kind kind, String text) {
      return new ChatLine(lines.size() + 1L, null, kind, AT, text, DisclosureLevel.GENERAL_ONLY);
    }

    @Override
    public Optional<ChatView> view(UUID contactId, long before, int limit) {
      int from = Math.max(0, lines.size() - limit);
      return Optional.of(new ChatView(state, lines.subList(from, lines.size()), from > 0, true));
    }

    @Override
    public OutboundAnswer look(UUID contactId, String words) {
      List<OutboundFinding> found =
          words.contains("IOE")
              ? List.of(
                  new OutboundFinding(
                      OutboundFinding.Kind.RECEIPT_NUMBER,
                      6,
                      19,
                      Sentence.of("say.outbound.why.receiptNumber"),
                      Sentence.of("say.outbound.mend.receiptNumber"),
                      "P12"))
              : List.of();
      return new OutboundAnswer(found, List.of(), null, List.of("P12"), "1");
    }

    @Override
    public ChatSent say(UUID contactId, String words) {
      if (broken) {
        throw new IllegalStateException("the store is away");
      }
      if (refusal != null) {
        return new ChatSent.Refused(refusal, List.of());
      }
      OutboundAnswer found = look(contactId, words);
      if (!found.blocking().isEmpty()) {
        return new ChatSent.Blocked(found);
      }
      whileSending.run();
      ChatLine sent = line(ChatLine.Kind.AGENT, words);
      lines.add(sent);
      return new ChatSent.Gone(sent);
    }

    @Override
    public void stillHere(Collection<UUID> contactIds) {
      // Nobody asks in this test.
    }
  }
}
