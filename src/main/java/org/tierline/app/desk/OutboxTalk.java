package org.tierline.app.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.tierline.app.Services;
import org.tierline.service.outbox.Returned;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.common.Answer;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Notice;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Question;
import org.tierline.ui.common.Talk;

/**
 * Says when a shared store goes out of reach and comes back, and shows its writer what could not be
 * delivered. For the FX thread.
 */
final class OutboxTalk {
  private final Services services;
  private final StaffSession session;
  private final BackgroundWork work;
  private final Talk talk;
  private final Messages messages;
  private final Set<UUID> offered = new HashSet<>();
  private OutboxFeed.State before = OutboxFeed.State.WELL;
  private int delivered;

  OutboxTalk(
      Services services, StaffSession session, BackgroundWork work, Talk talk, Messages messages) {
    this.services = services;
    this.session = session;
    this.work = work;
    this.talk = talk;
    this.messages = messages;
  }

  /**
   * How it stands now.
   *
   * @return whether the store is back, and everything is in it
   */
  boolean isBack(OutboxFeed.State now) {
    delivered += now.delivered();
    boolean back = !now.isAway() && (before.isAway() || now.delivered() > 0);
    if (!now.inReach() && before.inReach()) {
      talk.tell(Notice.calm(messages.text("door.outbox.away")));
    }
    if (back) {
      talk.tell(
          Notice.calm(
              delivered == 0
                  ? messages.text("door.outbox.back")
                  : messages.text("door.outbox.sent", delivered)));
      delivered = 0;
    }
    before = now;
    offer(now.returned());
    return back;
  }

  private void offer(List<Returned> returned) {
    List<Returned> fresh = returned.stream().filter(one -> offered.add(one.key())).toList();
    if (!fresh.isEmpty()) {
      talk.tell(
          new Notice(
              Notice.Kind.TROUBLE,
              messages.text("door.outbox.returned", fresh.size()),
              Answer.plain(messages.text("door.outbox.show"), () -> show(fresh, 0))));
    }
  }

  private void show(List<Returned> returned, int at) {
    if (at < returned.size()) {
      Returned one = returned.get(at);
      List<Answer> answers = new ArrayList<>();
      if (!one.words().isBlank()) {
        answers.add(
            Answer.plain(
                messages.text("door.outbox.copy"),
                () -> {
                  copy(one);
                  show(returned, at);
                }));
      }
      answers.add(
          Answer.plain(
              messages.text("door.outbox.away.put"),
              () -> {
                putAway(one);
                show(returned, at + 1);
              }));
      answers.add(Answer.cancel(messages.text("door.outbox.later")));
      talk.ask(new Question(messages.text("door.outbox.title"), text(one), answers));
    }
  }

  private String text(Returned one) {
    String why = new Phrases(messages).say(one.say());
    return one.words().isBlank() ? why : why + "\n\n" + one.words();
  }

  private static void copy(Returned one) {
    ClipboardContent words = new ClipboardContent();
    words.putString(one.words());
    Clipboard.getSystemClipboard().setContent(words);
  }

  private void putAway(Returned one) {
    work.run(
        () -> {
          services.outbox().putAway(session, one.key());
          return true;
        },
        done -> {});
  }
}
