package org.tierline.ui.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.model.Sentence;
import org.tierline.model.Topic;
import org.tierline.model.chat.ChatLine;
import org.tierline.model.chat.ChatSent;
import org.tierline.model.chat.ChatView;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.Debounce;
import org.tierline.ui.common.DraftMap;
import org.tierline.ui.common.FormModel;
import org.tierline.ui.common.Latest;

/**
 * The chat of the contact in hand: what was written, and what is being typed, which nothing that
 * arrives ever touches. Needs no toolkit; for one thread.
 */
public final class ChatModel extends FormModel<ChatLine> {
  /** How many lines are read at once. */
  static final int PAGE = 50;

  private static final int MOST = 400;
  private static final Logger LOG = LoggerFactory.getLogger(ChatModel.class);

  final StringProperty words = new SimpleStringProperty("");

  private final ChatJobs jobs;
  private final Debounce typing;
  private final Latest<Optional<ChatView>> reading;
  private final Latest<OutboundAnswer> looking;
  private final ReadOnlyObjectWrapper<@Nullable ChatView> view = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable OutboundAnswer> found =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> refusal = new ReadOnlyObjectWrapper<>();
  private int wanted = PAGE;

  /** A chat that is in no contact yet. */
  public ChatModel(ChatJobs jobs, BackgroundWork work, Debounce typing) {
    super(work);
    this.jobs = jobs;
    this.typing = typing;
    reading = work.latest(this::show, ChatModel::readingFailed);
    looking = work.latest(found::set, ChatModel::readingFailed);
    words.subscribe((before, now) -> typed());
  }

  /** What was written, or null while that is not known or there is no chat. */
  ReadOnlyObjectProperty<@Nullable ChatView> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /** What must not leave of the words as they are, or null. */
  ReadOnlyObjectProperty<@Nullable OutboundAnswer> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Why the last line was not sent, or null. */
  ReadOnlyObjectProperty<@Nullable Sentence> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Something in the store has changed, here or at another desk. */
  public void changed(Set<Topic> topics) {
    if (topics.contains(Topic.CHATS)) {
      read();
    }
  }

  /** Reads anew what was written, and whether the platform is connected. */
  public void read() {
    ContactContext mine = contextProperty().get();
    if (mine != null) {
      UUID contactId = mine.contactId();
      int limit = wanted;
      reading.ask(() -> jobs.view(contactId, Long.MAX_VALUE, limit));
    }
  }

  /** Reads more of what was written before. */
  void readEarlier() {
    wanted = Math.min(MOST, wanted + PAGE);
    read();
  }

  private void show(Optional<ChatView> read) {
    ChatView now = read.orElse(null);
    // While the desk is locked nothing is read, and what is shown is covered.
    if (now != null && !now.equals(view.get())) {
      view.set(now);
      settle();
    }
  }

  @Override
  protected Subscription enter(ContactContext opened) {
    read();
    return Subscription.combine(
        opened.openCase().subscribe((before, now) -> read()),
        opened.contact().subscribe((before, now) -> read()));
  }

  @Override
  public Map<String, String> draft() {
    Map<String, String> draft = new TreeMap<>();
    DraftMap.put(draft, "chat.words", words.get());
    return draft;
  }

  @Override
  protected void putBack(Map<String, String> draft) {
    DraftMap.take(draft, "chat.words", words::set);
  }

  @Override
  protected void forget() {
    typing.cancel();
    reading.abandon();
    looking.abandon();
    words.set("");
    view.set(null);
    found.set(null);
    refusal.set(null);
    wanted = PAGE;
  }

  private void typed() {
    refusal.set(null);
    changed();
  }

  @Override
  protected void review() {
    typing.cancel();
    looking.abandon();
    ContactContext mine = contextProperty().get();
    if (mine == null || words.get().isBlank()) {
      found.set(null);
    } else if (!isSubmitting()) {
      UUID contactId = mine.contactId();
      String typed = words.get();
      typing.whenAtRest(() -> looking.ask(() -> jobs.look(contactId, typed)));
    }
    settle();
  }

  private void settle() {
    ChatView known = view.get();
    String missing =
        known == null
            ? "chat.missing.none"
            : known.state() != ChatView.State.OPEN
                ? "chat.missing." + known.state().name()
                : words.get().isBlank() ? "chat.missing.words" : "";
    settle(missing, true);
  }

  /** Sends what is typed; it is checked again when it leaves (P12). */
  @Override
  public void submit() {
    ContactContext mine = contextProperty().get();
    if (mine != null && canSubmit().get()) {
      UUID contactId = mine.contactId();
      String sent = words.get();
      submit(() -> jobs.say(contactId, sent), answer -> take(sent, answer), answer -> {});
    }
  }

  private void take(String sent, ChatSent answer) {
    switch (answer) {
      case ChatSent.Gone(ChatLine line) -> {
        if (words.get().startsWith(sent)) {
          words.set(words.get().substring(sent.length()).stripLeading());
        }
        add(line);
        read();
      }
      case ChatSent.Blocked(OutboundAnswer why) -> found.set(why);
      case ChatSent.Refused(Sentence say, List<String> _) -> refusal.set(say);
    }
  }

  /** It stands there at once, and not a second time when it is read. */
  private void add(ChatLine line) {
    ChatView known = view.get();
    if (known != null && known.lines().stream().noneMatch(one -> one.place() == line.place())) {
      List<ChatLine> lines = new ArrayList<>(known.lines());
      lines.add(line);
      view.set(new ChatView(known.state(), lines, known.more(), known.linked()));
    }
  }

  private static void readingFailed(Throwable failure) {
    LOG.error("A chat could not be read; what is typed is kept", failure);
  }
}
