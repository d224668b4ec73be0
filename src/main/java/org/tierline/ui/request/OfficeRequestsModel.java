package org.tierline.ui.request;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.Topic;
import org.tierline.model.request.RequestChange;
import org.tierline.model.request.RequestHistory;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;
import org.tierline.ui.common.Latest;
import org.tierline.ui.common.PagedList;

/**
 * The open requests as officers see them, and the answer or relocation that is recorded of one
 * (S11). Runs without a toolkit.
 */
public final class OfficeRequestsModel {
  /** How many a page has. */
  static final int PAGE = 20;

  final StringProperty typed = new SimpleStringProperty("");
  final ObjectProperty<Action> action = new SimpleObjectProperty<>(Action.ANSWER);
  final StringProperty words = new SimpleStringProperty("");
  final StringProperty office = new SimpleStringProperty("");
  final BooleanProperty isFinal = new SimpleBooleanProperty(true);

  private final CareJobs jobs;
  private final Lane lane;
  private final Latest<Optional<RequestHistory>> looking;
  private final PagedList<RequestHistory> list;
  private final ReadOnlyObjectWrapper<@Nullable RequestHistory> chosen =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Came> came = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper canSubmit = new ReadOnlyBooleanWrapper();
  private boolean submitting;

  /** The requests that these jobs know. */
  public OfficeRequestsModel(CareJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.lane = work.lane();
    this.looking = work.latest(this::found);
    this.list = PagedList.of(jobs::waiting, PAGE, work);
    typed.subscribe((before, now) -> look());
    action.subscribe((before, now) -> review());
    words.subscribe((before, now) -> typing(now));
    office.subscribe((before, now) -> typing(now));
    review();
  }

  /** What is recorded. */
  public enum Action {
    ANSWER,
    RELOCATE
  }

  /**
   * What came of something.
   *
   * @param good whether it was done
   */
  record Came(Sentence say, boolean good) {}

  /** The open requests, in the order in which offices answer them. */
  PagedList<RequestHistory> list() {
    return list;
  }

  /** The request in hand, or null. */
  ReadOnlyObjectProperty<@Nullable RequestHistory> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What came of the last step, or null. */
  ReadOnlyObjectProperty<@Nullable Came> cameProperty() {
    return came.getReadOnlyProperty();
  }

  /** Message key of what is missing first; empty if nothing is. */
  ReadOnlyStringProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }

  /** Whether it can be recorded. */
  BooleanExpression canSubmit() {
    return canSubmit.getReadOnlyProperty();
  }

  /** Reads the list anew. */
  void refresh() {
    list.refresh();
  }

  /** Something in the store has changed; the request in hand stays as it was seen. */
  public void changed(Set<Topic> topics) {
    if (topics.contains(Topic.REQUESTS)) {
      list.follow();
    }
  }

  /** Takes a request in hand; what was typed for another one is dropped. */
  void choose(RequestHistory history) {
    came.set(null);
    RequestHistory before = chosen.get();
    if (before == null || !before.number().equals(history.number())) {
      empty();
    }
    chosen.set(history);
    review();
  }

  /** Looks a request up by its number, as if it were typed. */
  public void open(String number) {
    typed.set("");
    typed.set(number);
  }

  /** Who types again has read what came of the last step. */
  private void typing(String now) {
    if (!now.isEmpty()) {
      came.set(null);
    }
    review();
  }

  private void empty() {
    words.set("");
    office.set("");
    isFinal.set(true);
    action.set(Action.ANSWER);
  }

  private void look() {
    looking.abandon();
    came.set(null);
    String number = typed.get();
    if (ReadAloudNumber.parse(ReadAloudNumber.SERVICE_REQUEST, number).isPresent()) {
      looking.ask(() -> jobs.find(number));
    }
  }

  private void found(Optional<RequestHistory> found) {
    found.ifPresentOrElse(
        this::choose, () -> came.set(new Came(Sentence.of("say.request.unknown"), false)));
  }

  /** Records it. */
  void submit() {
    RequestHistory target = chosen.get();
    if (!canSubmit.get() || target == null) {
      return;
    }
    submitting = true;
    came.set(null);
    review();
    String number = target.number().toString();
    long seen = target.request().version();
    Action wanted = action.get();
    String text = words.get();
    boolean last = isFinal.get();
    String to = office.get().strip().toUpperCase(Locale.ROOT);
    lane.run(
        () ->
            new Done(
                wanted == Action.ANSWER
                    ? jobs.answer(number, text, last, seen)
                    : jobs.relocate(number, to, text, seen),
                jobs.find(number)),
        this::done,
        failure -> {
          submitting = false;
          came.set(new Came(Sentence.of("request.office.failed"), false));
          review();
        });
  }

  /** What came of recording, and how the request stands after it. */
  private record Done(RequestChange change, Optional<RequestHistory> now) {}

  /** Where somebody else changed it, it is shown as it is now, and what was typed stays. */
  private void done(Done done) {
    submitting = false;
    if (done.change().isDone()) {
      empty();
      typed.set("");
    }
    done.now().ifPresent(chosen::set);
    came.set(new Came(done.change().say(), done.change().isDone()));
    review();
    list.refresh();
  }

  /** The person signs out. */
  public void end() {
    looking.abandon();
    list.clear();
    typed.set("");
    empty();
    chosen.set(null);
    came.set(null);
    review();
  }

  private void review() {
    missing.set(whatIsMissing());
    canSubmit.set(missing.get().isEmpty() && !submitting);
  }

  private String whatIsMissing() {
    RequestHistory target = chosen.get();
    if (target == null) {
      return "request.office.missing.request";
    }
    if (!target.request().isOpen()) {
      return "request.care.missing.over";
    }
    if (action.get() == Action.RELOCATE && office.get().isBlank()) {
      return "request.office.missing.office";
    }
    if (words.get().isBlank()) {
      return action.get() == Action.ANSWER
          ? "request.office.missing.words"
          : "request.office.missing.reason";
    }
    return "";
  }
}
