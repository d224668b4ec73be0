package org.tierline.ui.staff;

import java.time.Clock;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Messages;

/**
 * Signing in: what was typed, the store, the roles for practice, and what came of a try. Runs
 * without a toolkit.
 */
public final class SignInModel {
  private final SignInDesk desk;
  private final BackgroundWork work;
  private final Answers answers;
  private final FirstAdministrator first;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty password = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper firstRun = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<StoreLine> store =
      new ReadOnlyObjectWrapper<>(new StoreLine(false, "", ""));
  private final ReadOnlyObjectWrapper<List<SignInDesk.Practice>> practice =
      new ReadOnlyObjectWrapper<>(List.of());
  private final BooleanBinding complete;

  /** Asks nothing of the desk before {@link #look}. */
  public SignInModel(SignInDesk desk, Messages messages, BackgroundWork work, Clock clock) {
    this.desk = desk;
    this.work = work;
    this.answers = new Answers(work, new RefusalWords(messages, clock));
    this.first = new FirstAdministrator(desk, answers);
    this.complete =
        Bindings.createBooleanBinding(
            () -> !name.get().isBlank() && !password.get().isEmpty() && !busyProperty().get(),
            name,
            password,
            busyProperty());
  }

  /** Looks at the store, and for the roles to practise. */
  public void look() {
    work.run(desk::isFirstRun, firstRun::set);
    work.run(desk::storeLine, store::set);
    work.run(desk::practiceRoles, practice::set);
  }

  /** The store is being made; what it says of itself later takes the place of this. */
  public void loading(StoreLine line) {
    store.set(line);
  }

  /** Tries to sign in with what was typed; the password leaves the field. */
  public void signIn() {
    ask(desk::signIn);
  }

  /** Puts the last whole copy back by what was typed; the password leaves the field. */
  public void putBack() {
    if (store.get().lastCopy() != null) {
      ask(desk::putBack);
    }
  }

  private void ask(Question question) {
    if (!complete.get()) {
      return;
    }
    String typed = name.get().strip();
    char[] secret = password.get().toCharArray();
    password.set("");
    answers.ask(secret, () -> question.with(typed, secret));
  }

  /** Enters practice in the role at a place, counted from 0; does nothing if there is none. */
  public void practise(int place) {
    List<SignInDesk.Practice> roles = practice.get();
    if (place < roles.size()) {
      PracticeRole role = roles.get(place).role();
      answers.ask(() -> desk.enterPractice(role));
    }
  }

  /** The form for the first administrator, shown while {@link #firstRunProperty()}. */
  FirstAdministrator first() {
    return first;
  }

  /** The name typed. */
  public StringProperty nameProperty() {
    return name;
  }

  /** The password typed. */
  public StringProperty passwordProperty() {
    return password;
  }

  /** Whether there is enough to try. */
  public BooleanBinding completeBinding() {
    return complete;
  }

  /** Whether a try is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return answers.busyProperty();
  }

  /** Why the last try failed, or null. */
  public ReadOnlyObjectProperty<@Nullable Refusal> refusalProperty() {
    return answers.refusalProperty();
  }

  /** Whether the store is new and nobody can sign in. */
  public ReadOnlyBooleanProperty firstRunProperty() {
    return firstRun.getReadOnlyProperty();
  }

  /** The store. */
  public ReadOnlyObjectProperty<StoreLine> storeProperty() {
    return store.getReadOnlyProperty();
  }

  /** The roles on offer for practice. */
  public ReadOnlyObjectProperty<List<SignInDesk.Practice>> practiceProperty() {
    return practice.getReadOnlyProperty();
  }

  /** Something that is asked with a name and a password. */
  @FunctionalInterface
  private interface Question {
    SignInAnswer with(String name, char[] password) throws Exception;
  }
}
