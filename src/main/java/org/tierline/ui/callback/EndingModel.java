package org.tierline.ui.callback;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.ui.common.Lane;

/**
 * The small form in which an officer says in words how they are done with a caller. What was typed
 * for a caller is kept while others are looked at. Runs without a toolkit.
 */
final class EndingModel {
  private final CallbackJobs jobs;
  private final Lane lane;
  private final Consumer<Sentence> done;
  private final ReadOnlyObjectWrapper<@Nullable Ending> ending = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> refusal = new ReadOnlyObjectWrapper<>();
  private final StringProperty words = new SimpleStringProperty("");
  private final StringProperty colleague = new SimpleStringProperty("");
  private final Map<String, String> kept = new HashMap<>();
  private String number = "";

  /**
   * @param done is told what to say when a caller was ended here
   */
  EndingModel(CallbackJobs jobs, Lane lane, Consumer<Sentence> done) {
    this.jobs = jobs;
    this.lane = lane;
    this.done = done;
  }

  /** Another caller is in hand, or nobody if the number is empty. */
  void take(String now) {
    close();
    number = now;
  }

  /** Opens the form of an ending. */
  void open(Ending wanted) {
    close();
    ending.set(wanted);
    words.set(kept.getOrDefault(draft(wanted), ""));
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
    colleague.set("");
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
      String to = colleague.get();
      refusal.set(null);
      lane.run(() -> answer(wanted, of, said, to), answer -> answered(of, answer));
    }
  }

  private CallbackAnswer answer(Ending wanted, String of, String said, String to) {
    return switch (wanted) {
      case RETURN -> jobs.returnToTier1(of, said);
      case REASSIGN -> jobs.reassign(of, said, to);
      case RESOLVE -> jobs.resolve(of, said);
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
      done.accept(answer.say());
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

  /** The name with which the colleague signs in. */
  StringProperty colleagueProperty() {
    return colleague;
  }

  /** Words are always needed but for a colleague, whose name is. */
  BooleanBinding canSubmit() {
    return Bindings.createBooleanBinding(
        () ->
            ending.get() == Ending.REASSIGN
                ? !colleague.get().isBlank()
                : ending.get() != null && !words.get().isBlank(),
        ending,
        words,
        colleague);
  }
}
