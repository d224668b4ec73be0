package org.tierline.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tierline.model.Topic;
import org.tierline.model.chat.ChatLine;
import org.tierline.model.chat.ChatSent;
import org.tierline.model.chat.ChatView;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.ui.common.BackgroundWork;

/** A caller who writes while something else is shown is told of, and one who is read is not. */
class UnreadModelTest {
  private static final UUID EVA = new UUID(0, 1);
  private static final UUID LUIS = new UUID(0, 2);

  private final Map<UUID, List<ChatLine>> lines = new HashMap<>();
  private final List<UUID> gone = new ArrayList<>();
  private Optional<UUID> shown = Optional.of(EVA);
  private final UnreadModel model =
      new UnreadModel(
          new Jobs(),
          () -> List.copyOf(lines.keySet()),
          () -> shown,
          gone::add,
          BackgroundWork.atOnce(failure -> {
            throw new AssertionError(failure);
          }));

  private void write(UUID contact, ChatLine.Kind kind) {
    List<ChatLine> all = lines.computeIfAbsent(contact, id -> new ArrayList<>());
    all.add(
        new ChatLine(
            all.size() + 1, contact, kind, Instant.EPOCH, "words", DisclosureLevel.GENERAL_ONLY));
    model.changed(EnumSet.of(Topic.CHATS));
  }

  @Test
  void what_is_on_the_screen_is_read() {
    write(EVA, ChatLine.Kind.CALLER);
    write(EVA, ChatLine.Kind.CALLER);
    assertThat(model.unread()).isEmpty();
  }

  @Test
  void who_writes_elsewhere_waits_once_until_their_chat_is_shown() {
    write(EVA, ChatLine.Kind.CALLER);
    write(LUIS, ChatLine.Kind.CALLER);
    write(LUIS, ChatLine.Kind.AGENT);
    assertThat(model.unread()).as("what was there when it was seen first").isEmpty();
    write(LUIS, ChatLine.Kind.CALLER);
    write(LUIS, ChatLine.Kind.CALLER);
    shown = Optional.empty();
    write(EVA, ChatLine.Kind.CALLER);
    assertThat(model.unread()).containsExactly(LUIS, EVA);
    model.goToFirst();
    assertThat(gone).containsExactly(LUIS);
    shown = Optional.of(LUIS);
    model.look();
    assertThat(model.unread()).containsExactly(EVA);
  }

  @Test
  void nothing_is_told_of_what_the_desk_wrote_or_of_a_chat_that_is_over() {
    write(EVA, ChatLine.Kind.CALLER);
    shown = Optional.empty();
    write(EVA, ChatLine.Kind.AGENT);
    assertThat(model.unread()).isEmpty();
    write(EVA, ChatLine.Kind.CALLER);
    lines.clear();
    model.look();
    assertThat(model.unread()).isEmpty();
  }

  private final class Jobs implements ChatJobs {
    @Override
    public Optional<ChatView> view(UUID contactId, long before, int limit) {
      return Optional.ofNullable(lines.get(contactId))
          .map(all -> new ChatView(ChatView.State.OPEN, all, false, true));
    }

    @Override
    public OutboundAnswer look(UUID contactId, String words) {
      throw new UnsupportedOperationException("nothing is typed");
    }

    @Override
    public ChatSent say(UUID contactId, String words) {
      throw new UnsupportedOperationException("nothing is sent");
    }

    @Override
    public void stillHere(Collection<UUID> contactIds) {
      throw new UnsupportedOperationException("nobody asks");
    }
  }
}
