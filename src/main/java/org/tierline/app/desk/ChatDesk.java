package org.tierline.app.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.app.Services;
import org.tierline.model.Topic;
import org.tierline.model.contact.Channel;
import org.tierline.policy.chat.ChatRule;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.chat.ChatForm;
import org.tierline.ui.chat.ChatJobs;
import org.tierline.ui.chat.ChatModel;
import org.tierline.ui.chat.ServiceChatJobs;
import org.tierline.ui.chat.UnreadModel;
import org.tierline.ui.chat.UnreadNote;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ScreenDebounce;
import org.tierline.ui.contact.ContactScreens;

/** The chats of the person at this desk, and the sign that somebody is there. For the FX thread. */
final class ChatDesk {
  private final ChatJobs jobs;
  private final ChatModel model;
  private final ChatForm form;
  private final BackgroundWork work;
  private final Clock clock;
  private final PersonDesk.Parts parts;
  private @Nullable Unread unread;
  private Instant lastSign = Instant.EPOCH;

  ChatDesk(PersonDesk.Parts parts, Services services, StaffSession session) {
    this.parts = parts;
    this.work = parts.work();
    this.clock = parts.clock();
    this.jobs = new ServiceChatJobs(session, services.chats(), services.outbound());
    this.model = new ChatModel(jobs, work, new ScreenDebounce());
    this.form = new ChatForm(model, parts.views(), parts.messages());
  }

  /** The chat beside the caller. */
  ChatForm form() {
    return form;
  }

  /** Something in the store has changed, here or at another desk. */
  void changed(Set<Topic> topics) {
    model.changed(topics);
    if (unread != null) {
      unread.model().changed(topics);
    }
  }

  /** What stands over other screens, and what follows from another screen being shown. */
  private record Unread(UnreadModel model, UnreadNote note, Subscription following) {}

  /** From now on a caller who writes while something else is shown is told of. */
  void follow(ContactScreens contacts) {
    UnreadModel waiting =
        new UnreadModel(
            jobs, () -> contacts.openOn(Channel.LIVE_CHAT), contacts::shown, contacts::goOn, work);
    unread =
        new Unread(
            waiting,
            new UnreadNote(
                waiting,
                parts.views(),
                parts.messages(),
                parts.window().scene(),
                parts.window().standing(),
                () -> parts.window().isCovered() || parts.window().overlays().isOpen()),
            parts.navigator().screenProperty().subscribe(screen -> waiting.look()));
  }

  /** The person signs out. */
  void end() {
    Unread present = unread;
    unread = null;
    if (present != null) {
      present.following().unsubscribe();
      present.note().end();
    }
  }

  /** Time has passed: says that somebody is there, and asks whether the platform is. */
  void tick(ContactScreens contacts) {
    Instant now = clock.instant();
    List<UUID> chats = contacts.openOn(Channel.LIVE_CHAT);
    if (chats.isEmpty() || now.isBefore(lastSign.plus(ChatRule.SIGN))) {
      return;
    }
    lastSign = now;
    work.run(
        () -> {
          jobs.stillHere(chats);
          return true;
        },
        done -> model.read());
  }
}
