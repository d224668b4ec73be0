package org.tierline.ui.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Topic;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.ContactSummary;
import org.tierline.service.contact.DeskDay;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.office.GoodToKnow;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactOpener;
import org.tierline.ui.common.Follower;
import org.tierline.ui.common.Lane;

/** The desk between two contacts. Runs without a toolkit; time moves on with {@link #tick}. */
public final class DeskModel {
  /** How many contacts of the day a page has. */
  static final int PAGE = 8;

  private static final int MOST_WAITING = 30;
  private static final Sentence AWAY = Sentence.of("desk.away");
  private final DeskJobs jobs;
  private final InstantSource clock;
  private final ContactOpener contacts;
  private final Lane lane;
  private final BulletinsModel bulletins;
  private final Follower<List<WaitingCaller>> looking;
  private final Follower<List<GoodToKnow.Item>> knowing;
  private final ReadOnlyObjectWrapper<Instant> now;
  private final ObservableList<WaitingCaller> incoming = FXCollections.observableArrayList();
  private final ObservableList<ContactSummary> unfinished = FXCollections.observableArrayList();
  private final ObservableList<ContactSummary> today = FXCollections.observableArrayList();
  private final ObservableList<GoodToKnow.Item> goodToKnow = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<DeskDay.Figures> figures =
      new ReadOnlyObjectWrapper<>(DeskDay.Figures.NONE);
  private final ReadOnlyObjectWrapper<@Nullable Sentence> refusal = new ReadOnlyObjectWrapper<>();
  private boolean shown;
  private boolean away;

  /**
   * @param contacts shows the contacts that are opened here
   */
  public DeskModel(
      DeskJobs jobs, InstantSource clock, ContactOpener contacts, BackgroundWork work) {
    this.jobs = jobs;
    this.clock = clock;
    this.contacts = contacts;
    this.lane = work.lane();
    this.now = new ReadOnlyObjectWrapper<>(clock.instant());
    this.bulletins = new BulletinsModel(jobs, work);
    this.looking = new Follower<>(work, this::waiting, this::showIncoming);
    this.knowing = new Follower<>(work, jobs::goodToKnow, goodToKnow::setAll);
  }

  private record Day(
      List<ContactSummary> unfinished, List<ContactSummary> today, DeskDay.Figures figures) {}

  /** Reads everything anew: when the screen is shown, and after a contact. */
  public void refresh() {
    shown = true;
    refusal.set(away ? AWAY : null);
    now.set(clock.instant());
    looking.follow();
    knowing.follow();
    bulletins.follow();
    Instant after = clock.instant().plusSeconds(1);
    lane.run(
        () -> new Day(jobs.unfinished(), jobs.today(after, PAGE), jobs.figures()),
        day -> {
          unfinished.setAll(day.unfinished());
          today.setAll(day.today());
          more.set(day.today().size() == PAGE);
          figures.set(day.figures());
        });
  }

  /** The store is out of reach, or not any more; lists stay as they were. */
  public void away(boolean now) {
    if (now != away) {
      away = now;
      refusal.set(now ? AWAY : null);
    }
  }

  /** The store is back after a while: everything is read anew if it is shown. */
  public void back() {
    if (shown) {
      refresh();
    }
  }

  /** Another screen took the place. */
  void hide() {
    shown = false;
  }

  /** Time has passed: clocks move. */
  public void tick() {
    now.set(clock.instant());
    bulletins.tick(now.get());
  }

  /** Something in the store has changed, here or at another desk. */
  public void changed(Set<Topic> topics) {
    if (shown && topics.contains(Topic.INCOMING)) {
      looking.follow();
    }
    if (shown && topics.contains(Topic.CLOSINGS)) {
      knowing.follow();
    }
    if (shown && topics.contains(Topic.BULLETINS)) {
      bulletins.follow();
    }
  }

  private List<WaitingCaller> waiting() {
    return jobs.incoming(MOST_WAITING).stream()
        .map(waiting ->
            new WaitingCaller(
                waiting.id(),
                waiting.handOff(),
                waiting.replyDue(),
                waiting.belongs(),
                jobs.placeOf(waiting.handOff())))
        .sorted(WaitingCaller.ORDER)
        .toList();
  }

  private void showIncoming(List<WaitingCaller> waiting) {
    if (!waiting.equals(incoming)) {
      incoming.setAll(waiting);
    }
  }

  /** Takes someone who waits. */
  public void take(UUID handOffId) {
    lane.run(() -> jobs.take(handOffId), answer -> taken(handOffId, answer));
  }

  private void taken(UUID handOffId, Optional<OpenAnswer> answer) {
    answer.ifPresentOrElse(
        opened -> {
          if (opened instanceof OpenAnswer.Opened) {
            incoming.removeIf(waiting -> waiting.id().equals(handOffId));
          }
          opened(opened);
        },
        () -> {
          refusal.set(Sentence.of("desk.incoming.faster"));
          looking.follow();
        });
  }

  /** Begins a contact on a channel. */
  public void open(Channel channel) {
    lane.run(() -> jobs.open(channel), this::opened);
  }

  private void opened(OpenAnswer answer) {
    switch (answer) {
      case OpenAnswer.Opened opened -> contacts.show(opened);
      case OpenAnswer.Refused(Sentence say, var rules) -> refusal.set(say);
    }
  }

  /** Says on the desk why something cannot be done. */
  void refuse(String key) {
    refusal.set(Sentence.of(key));
  }

  /** Goes on with an unfinished contact. */
  public void goOn(UUID contactId) {
    contacts.goOn(contactId);
  }

  /** The next page of the day. */
  public void showMore() {
    if (today.isEmpty()) {
      return;
    }
    Instant before = today.getLast().openedAt();
    lane.run(
        () -> jobs.today(before, PAGE),
        page -> {
          today.addAll(page);
          more.set(page.size() == PAGE);
        });
  }

  /** Now, as of the last tick. */
  ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /** Who waits, in the order in which they are taken. */
  ObservableList<WaitingCaller> incoming() {
    return incoming;
  }

  /** What is not finished. */
  public ObservableList<ContactSummary> unfinished() {
    return unfinished;
  }

  /** The contacts of today that were read so far. */
  public ObservableList<ContactSummary> today() {
    return today;
  }

  /** Whether there are more contacts of today. */
  ReadOnlyBooleanProperty moreProperty() {
    return more.getReadOnlyProperty();
  }

  /** Today in figures. */
  ReadOnlyObjectProperty<DeskDay.Figures> figuresProperty() {
    return figures.getReadOnlyProperty();
  }

  /** What to know today. */
  ObservableList<GoodToKnow.Item> goodToKnow() {
    return goodToKnow;
  }

  /** What supervisors tell all desks. */
  BulletinsModel bulletins() {
    return bulletins;
  }

  /** Why something could not be opened, or null. */
  ReadOnlyObjectProperty<@Nullable Sentence> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }
}
