package org.tierline.ui.staff;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Setting up a new store: its first administrator. Runs without a toolkit. */
final class FirstAdministrator {
  private final SignInDesk desk;
  private final Answers answers;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty fullName = new SimpleStringProperty("");
  private final StringProperty password = new SimpleStringProperty("");
  private final StringProperty again = new SimpleStringProperty("");
  private final ObjectBinding<Set<PasswordRule>> met;
  private final BooleanBinding complete;

  FirstAdministrator(SignInDesk desk, Answers answers) {
    this.desk = desk;
    this.answers = answers;
    this.met =
        Bindings.createObjectBinding(
            () -> PasswordRule.met(name.get(), password.get(), again.get()), name, password, again);
    this.complete =
        Bindings.createBooleanBinding(this::isComplete, met, fullName, answers.busyProperty());
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty fullNameProperty() {
    return fullName;
  }

  StringProperty passwordProperty() {
    return password;
  }

  StringProperty againProperty() {
    return again;
  }

  /** The rules that the password keeps to so far. */
  ObjectBinding<Set<PasswordRule>> metBinding() {
    return met;
  }

  BooleanBinding completeBinding() {
    return complete;
  }

  void create() {
    if (!complete.get()) {
      return;
    }
    String shortName = name.get().strip();
    String whole = fullName.get().strip();
    char[] secret = password.get().toCharArray();
    answers.ask(secret, () -> desk.createFirstAdministrator(shortName, whole, secret));
  }

  private boolean isComplete() {
    return !name.get().isBlank()
        && !fullName.get().isBlank()
        && met.get().size() == PasswordRule.values().length
        && !answers.busyProperty().get();
  }
}
