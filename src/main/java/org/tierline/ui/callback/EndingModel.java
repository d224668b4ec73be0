package org.tierline.ui.callback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.Colleague;
import org.tierline.ui.common.Lane;

/**
 * The small form in which an officer says in words how they are done with a caller. What was typed
 * for a caller is kept while others are looked at. Runs without a toolkit.
 */
final class EndingModel {
  private final CallbackJobs jobs;
  private final Lane lane;
  private final Consumer<Sentence> done;
  private final Consumer<Sentence> noted;
  private final ReadOnlyObjectWrapper<@Nullable Ending> ending = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> refusal = new ReadOnlyObjectWrapper<>();
  private final StringProperty words = new SimpleStringProperty("");
  private final ObservableList<Colleague> colleagues = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Colleague> colleague = new SimpleObjectProperty<>();
  private final Map<String, String> kept = new HashMap<>();
  private String number = "";

  /**
   * @param done is told what to say when a caller was ended here
   * @param noted is told what to say when a note was kept and the caller stays
   */
  EndingModel(CallbackJobs jobs, Lane lane, Consumer<Sentence> done, Consumer<Sentence> noted) {
    this.jobs = jobs;
    this.lane = lane;
    this.done = done;
    this.noted = noted;
  }

  /** Another caller is in hand, or nobody if the number is empty. */
  void take(String now) {
    close();
    number = now;
  }

  /** What is being written for the caller in hand; empty if nothing is. */
  String typed() {
    return ending.get() == null ? "" : words.get().strip();
  }

  /** Opens the form of an ending. */
  void open(Ending wanted) {
    close();
    ending.set(wanted);
    words.set(kept.getOrDefault(draft(wanted), ""));
    if (wanted == Ending.REASSIGN) {
      String of = number;
      lane.run(() -> jobs.colleagues(of), found -> offer(of, found));
    }
  }

  private void offer(String of, List<Colleague> found) {
    if (of.equals(number) && ending.get() == Ending.REASSIGN) {
      colleagues.setAll(found);
      colleague.set(found.stream().findFirst().orElse(null));
    }
  }

  /** Leaves the form; what was typed is kept. */
  void close() {
    Ending present = ending.get();
    if (present != null) {
      kept.put(draft(present), words.get());
    }
    refusal.set(null);
    ending.set(null);
    words.set("");
    colleague.set(null);
    colleagues.clear();
  }

  /** Forgets whatever was typed. */
  void clear() {
    take("");
    kept.clear();
  }

  /** Does what the form is for. */
  void submit() {
    Ending wanted = ending.get();
    if (wanted != null && canSubmit().get()) {
      String of = number;
      String said = words.get();
      Colleague chosen = colleague.get();
      String to = chosen == null ? "" : chosen.name();
      refusal.set(null);
      lane.run(() -> answer(wanted, of, said, to), answer -> answered(of, answer));
    }
  }

  private CallbackAnswer answer(Ending wanted, String of, String said, String to) {
    return switch (wanted) {
      case RETURN -> jobs.returnToTier1(of, said);
      case REASSIGN -> jobs.reassign(of, said, to);
      case RESOLVE -> jobs.resolve(of, said);
      case PASS_UP -> jobs.passUp(of, said);
      case NOTE -> jobs.note(of, said);
    };
  }

  private void answered(String of, CallbackAnswer answer) {
    if (answer.outcome() == CallbackAnswer.Outcome.REFUSED) {
      refusal.set(answer.say());
      return;
    }
    kept.keySet().removeIf(draft -> draft.startsWith(of));
    if (of.equals(number)) {
      ending.set(null);
      words.set("");
      (answer.outcome() == CallbackAnswer.Outcome.NOTED ? noted : done).accept(answer.say());
    }
  }

  private String draft(Ending of) {
    return number + " " + of.name();
  }

  /** The form that is open, or null. */
  ReadOnlyObjectProperty<@Nullable Ending> endingProperty() {
    return ending.getReadOnlyProperty();
  }

  /** Why it was refused, or null. */
  ReadOnlyObjectProperty<@Nullable Sentence> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  StringProperty wordsProperty() {
    return words;
  }

  /** Those who can take the caller, whoever holds least first. */
  ObservableList<Colleague> colleagues() {
    return colleagues;
  }

  /** Who takes the caller, or null. */
  ObjectProperty<@Nullable Colleague> colleagueProperty() {
    return colleague;
  }

  /** Words are always needed but for a colleague, who is chosen. */
  BooleanBinding canSubmit() {
    return Bindings.createBooleanBinding(
        () ->
            ending.get() == Ending.REASSIGN
                ? colleague.get() != null
                : ending.get() != null && !words.get().isBlank(),
        ending,
        words,
        colleague);
  }
}
