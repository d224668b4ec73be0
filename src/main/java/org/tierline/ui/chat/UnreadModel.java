package org.tierline.ui.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tierline.model.Topic;
import org.tierline.model.chat.ChatLine;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Latest;

/**
 * Chats of this person in which the caller wrote while something else was shown. Nothing of what
 * was written is in it. Needs no toolkit; for one thread.
 */
public final class UnreadModel {
  private static final int LOOKED_AT = 20;

  private final ChatJobs jobs;
  private final Supplier<List<UUID>> chats;
  private final Supplier<Optional<UUID>> shown;
  private final Consumer<UUID> goTo;
  private final Latest<Map<UUID, Long>> looking;
  private final Map<UUID, Long> read = new HashMap<>();
  private final ObservableList<UUID> unread = FXCollections.observableArrayList();

  /**
   * @param chats the contacts with a chat that this person has open
   * @param shown the contact that is on the screen, if one is
   * @param goTo shows a contact
   */
  public UnreadModel(
      ChatJobs jobs,
      Supplier<List<UUID>> chats,
      Supplier<Optional<UUID>> shown,
      Consumer<UUID> goTo,
      BackgroundWork work) {
    this.jobs = jobs;
    this.chats = chats;
    this.shown = shown;
    this.goTo = goTo;
    looking = work.latest(this::show);
  }

  /** Something in the store has changed, here or at another desk. */
  public void changed(Set<Topic> topics) {
    if (topics.contains(Topic.CHATS)) {
      look();
    }
  }

  /** Another screen is shown. */
  public void look() {
    List<UUID> open = chats.get();
    read.keySet().retainAll(open);
    unread.retainAll(open);
    if (!open.isEmpty()) {
      looking.ask(() -> lastOfCallers(open));
    }
  }

  private Map<UUID, Long> lastOfCallers(List<UUID> open) {
    Map<UUID, Long> last = new HashMap<>();
    for (UUID contact : open) {
      jobs.view(contact, Long.MAX_VALUE, LOOKED_AT)
          .ifPresent(view ->
              last.put(
                  contact,
                  view.lines().stream()
                      .filter(line -> line.kind() == ChatLine.Kind.CALLER)
                      .mapToLong(ChatLine::place)
                      .max()
                      .orElse(0)));
    }
    return last;
  }

  /** What is on the screen is read, and so is what was there when a chat was seen first. */
  private void show(Map<UUID, Long> last) {
    Optional<UUID> present = shown.get();
    last.forEach((contact, place) -> {
      boolean seen = present.filter(contact::equals).isPresent() || !read.containsKey(contact);
      if (seen) {
        read.put(contact, place);
        unread.remove(contact);
      } else if (place > read.getOrDefault(contact, 0L) && !unread.contains(contact)) {
        unread.add(contact);
      }
    });
  }

  /** Shows the chat in which somebody waits for longest. */
  void goToFirst() {
    unread.stream().findFirst().ifPresent(goTo);
  }

  /** The person signs out. */
  void end() {
    looking.abandon();
    read.clear();
    unread.clear();
  }

  /** The contacts, in the order in which they began to wait. */
  ObservableList<UUID> unread() {
    return unread;
  }
}
