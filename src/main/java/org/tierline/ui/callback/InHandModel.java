package org.tierline.ui.callback;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.Colleague;
import org.tierline.model.escalation.InHand;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;
import org.tierline.ui.common.Latest;

/**
 * What officers hold and what was passed up; some of it, or all of an officer who is away, is given
 * to a colleague whom it fits. Runs without a toolkit.
 */
final class InHandModel {
  private final InHandJobs jobs;
  private final Lane lane;
  private final Latest<List<Colleague>> asking;
  private final ObservableList<InHand> rows = FXCollections.observableArrayList();
  private final ObservableSet<UUID> chosen = FXCollections.observableSet();
  private final ObservableList<Colleague> colleagues = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Colleague> colleague = new SimpleObjectProperty<>();
  private final StringProperty words = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable Came> came = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding ready =
      Bindings.createBooleanBinding(
          () -> !chosen.isEmpty() && colleague.get() != null, chosen, colleague);

  InHandModel(InHandJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.lane = work.lane();
    this.asking = work.latest(this::offer);
  }

  /**
   * What came of giving.
   *
   * @param good whether every one was given
   */
  record Came(Sentence say, boolean good) {}

  /** Reads anew who holds what. */
  void refresh() {
    lane.run(jobs::all, this::show);
  }

  private void show(List<InHand> found) {
    rows.setAll(found);
    chosen.removeIf(id -> found.stream().noneMatch(one -> one.row().id().equals(id)));
    askWhoFits();
  }

  /** The person signs out. */
  void end() {
    asking.abandon();
    rows.clear();
    chosen.clear();
    colleagues.clear();
    colleague.set(null);
    words.set("");
    came.set(null);
  }

  /** Chooses one, or leaves it. */
  void choose(InHand one, boolean wanted) {
    boolean changed = wanted ? chosen.add(one.row().id()) : chosen.remove(one.row().id());
    if (changed) {
      askWhoFits();
    }
  }

  /** Chooses everything that somebody holds. */
  void chooseAllOf(String heldBy) {
    rows.stream()
        .filter(one -> one.heldBy().equals(heldBy))
        .forEach(one -> chosen.add(one.row().id()));
    askWhoFits();
  }

  /** Only whoever can take each of those chosen is offered. */
  private void askWhoFits() {
    List<String> numbers = numbers();
    asking.ask(() -> {
      List<Colleague> fit = new ArrayList<>();
      for (int i = 0; i < numbers.size(); i++) {
        List<Colleague> of = jobs.colleagues(numbers.get(i));
        if (i == 0) {
          fit.addAll(of);
        } else {
          fit.retainAll(of);
        }
      }
      return fit;
    });
  }

  private void offer(List<Colleague> fit) {
    Colleague before = colleague.get();
    colleagues.setAll(fit);
    colleague.set(fit.contains(before) ? before : fit.stream().findFirst().orElse(null));
  }

  private List<String> numbers() {
    return rows.stream()
        .filter(one -> chosen.contains(one.row().id()))
        .map(one -> one.row().typedNumber())
        .toList();
  }

  /** Gives what is chosen to the colleague; what cannot be given stays chosen. */
  void give() {
    Colleague to = colleague.get();
    if (to == null || !ready.get()) {
      return;
    }
    List<String> numbers = numbers();
    String said = words.get().strip();
    came.set(null);
    lane.run(
        () -> jobs.give(numbers, said, to.name()),
        answers -> given(to, answers),
        failure -> came.set(new Came(Sentence.of("callback.inHand.failed"), false)));
  }

  private void given(Colleague to, List<CallbackAnswer> answers) {
    List<CallbackAnswer> refused =
        answers.stream()
            .filter(answer -> answer.outcome() == CallbackAnswer.Outcome.REFUSED)
            .toList();
    int done = answers.size() - refused.size();
    came.set(
        refused.isEmpty()
            ? new Came(Sentence.of("callback.inHand.given", done, to.fullName()), true)
            : new Came(Sentence.of("callback.inHand.some", done, refused.getFirst().say()), false));
    if (refused.isEmpty()) {
      words.set("");
    }
    refresh();
  }

  /** Those in hand, whatever waits for a supervisor first. */
  ObservableList<InHand> rows() {
    return rows;
  }

  /** The keys of those chosen. */
  ObservableSet<UUID> chosen() {
    return chosen;
  }

  /** Those who can take each of those chosen. */
  ObservableList<Colleague> colleagues() {
    return colleagues;
  }

  /** Who gets them, or null. */
  ObjectProperty<@Nullable Colleague> colleagueProperty() {
    return colleague;
  }

  /** Words for whoever goes on. */
  StringProperty wordsProperty() {
    return words;
  }

  /** Whether it can be given. */
  BooleanBinding readyBinding() {
    return ready;
  }

  /** What came of giving last, or null. */
  ReadOnlyObjectProperty<@Nullable Came> cameProperty() {
    return came.getReadOnlyProperty();
  }
}
