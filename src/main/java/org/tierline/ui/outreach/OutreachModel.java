package org.tierline.ui.outreach;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Topic;
import org.tierline.model.outreach.EventFeedback;
import org.tierline.model.outreach.FeedbackAnswer;
import org.tierline.model.outreach.OutreachEvent;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;
import org.tierline.ui.common.Latest;
import org.tierline.ui.common.PagedList;

/** Events, the one in hand, and what was heard there. Runs without a toolkit. */
public final class OutreachModel {
  /** How many a page has. */
  static final int PAGE = 20;

  final BooleanProperty past = new SimpleBooleanProperty();
  final StringProperty words = new SimpleStringProperty("");

  private final OutreachJobs jobs;
  private final InstantSource clock;
  private final Lane lane;
  private final Latest<List<EventFeedback>> hearing;
  private final PagedList<OutreachEvent> list;
  private final ReadOnlyObjectWrapper<@Nullable OutreachEvent> chosen =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<EventFeedback>> heard =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Came> came = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper canRecord = new ReadOnlyBooleanWrapper();
  private UUID key;
  private boolean recording;

  /** The events that these jobs know. */
  public OutreachModel(OutreachJobs jobs, BackgroundWork work, InstantSource clock) {
    this.jobs = jobs;
    this.clock = clock;
    this.lane = work.lane();
    this.hearing = work.latest(heard::set);
    this.list = PagedList.of((after, limit) -> jobs.events(past.get(), after, limit), PAGE, work);
    this.key = jobs.newKey();
    past.subscribe((before, now) -> {
      list.clear();
      list.refresh();
    });
    words.subscribe((before, now) -> review());
  }

  /**
   * What came of recording.
   *
   * @param good whether it was kept
   */
  record Came(Sentence say, boolean good) {}

  /** The events, coming or past. */
  PagedList<OutreachEvent> list() {
    return list;
  }

  /** The event in hand, or null. */
  ReadOnlyObjectProperty<@Nullable OutreachEvent> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What was heard at the event in hand. */
  ReadOnlyObjectProperty<List<EventFeedback>> heardProperty() {
    return heard.getReadOnlyProperty();
  }

  /** What came of the last step, or null. */
  ReadOnlyObjectProperty<@Nullable Came> cameProperty() {
    return came.getReadOnlyProperty();
  }

  /** Whether an event has not begun, so that nothing was heard at it yet. */
  boolean isToCome(OutreachEvent event) {
    return event.isToCome(clock.instant());
  }

  /** Whether what is typed can be recorded. */
  BooleanExpression canRecord() {
    return canRecord.getReadOnlyProperty();
  }

  /** Reads the list anew. */
  void refresh() {
    list.refresh();
  }

  /** Something in the store has changed, here or at another desk. */
  public void changed(Set<Topic> topics) {
    if (topics.contains(Topic.OUTREACH)) {
      list.follow();
      hear();
    }
  }

  /** Takes an event in hand. */
  void choose(OutreachEvent event) {
    came.set(null);
    chosen.set(event);
    heard.set(List.of());
    hear();
    review();
  }

  private void hear() {
    OutreachEvent event = chosen.get();
    if (event != null) {
      hearing.ask(() -> jobs.feedback(event.id()));
    }
  }

  /** Records what was heard. */
  void record() {
    OutreachEvent event = chosen.get();
    if (event == null || !canRecord.get()) {
      return;
    }
    String said = words.get().strip();
    UUID mine = key;
    recording = true;
    came.set(null);
    review();
    lane.run(
        () -> jobs.record(mine, event.id(), said),
        this::recorded,
        failure -> {
          recording = false;
          came.set(new Came(Sentence.of("outreach.failed"), false));
          review();
        });
  }

  private void recorded(FeedbackAnswer answer) {
    boolean good = answer.outcome() == FeedbackAnswer.Outcome.RECORDED;
    recording = false;
    if (good) {
      key = jobs.newKey();
      words.set("");
    }
    came.set(new Came(answer.say(), good));
    hear();
    review();
  }

  private void review() {
    OutreachEvent event = chosen.get();
    canRecord.set(event != null && !isToCome(event) && !words.get().isBlank() && !recording);
  }

  /** The person signs out. */
  public void end() {
    hearing.abandon();
    list.clear();
    words.set("");
    chosen.set(null);
    heard.set(List.of());
    came.set(null);
  }
}
