package org.tierline.ui.staff;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.ui.common.BackgroundWork;

/** Adding somebody: what was typed, and what came of it. Runs without a toolkit. */
final class NewPersonModel {
  private static final Logger LOG = LoggerFactory.getLogger(NewPersonModel.class);

  private final SetUpJobs jobs;
  private final BackgroundWork work;
  private final PeopleModel people;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty fullName = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Role> role = new SimpleObjectProperty<>();
  private final BooleanProperty english = new SimpleBooleanProperty(true);
  private final BooleanProperty spanish = new SimpleBooleanProperty();
  private final StringProperty password = new SimpleStringProperty("");
  private final StringProperty again = new SimpleStringProperty("");
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable Added> added = new ReadOnlyObjectWrapper<>();
  private final ObjectBinding<Set<PasswordRule>> met =
      Bindings.createObjectBinding(
          () -> PasswordRule.met(name.get(), password.get(), again.get()), name, password, again);
  private final BooleanBinding complete =
      Bindings.createBooleanBinding(
          this::isComplete, name, fullName, role, english, spanish, met, busy);

  NewPersonModel(SetUpJobs jobs, BackgroundWork work, PeopleModel people) {
    this.jobs = jobs;
    this.work = work;
    this.people = people;
  }

  /**
   * What came of adding somebody.
   *
   * @param name to sign in with, as it is stored
   * @param waitsForKeys whether cases open for them only after a colleague has signed in
   */
  record Added(AddEnding ending, String fullName, String name, boolean waitsForKeys) {}

  /** Adds who was typed in, once everything is there. Who was added leaves the form empty. */
  void add() {
    Role wantedRole = role.get();
    if (!complete.get() || wantedRole == null) {
      return;
    }
    NewStaff wanted = new NewStaff(name.get(), fullName.get(), wantedRole, languages());
    char[] secret = password.get().toCharArray();
    busy.set(true);
    added.set(null);
    work.run(
        () -> AddEnding.of(jobs.add(wanted, secret)),
        ending -> take(ending, wanted),
        failure -> {
          LOG.error("Nobody could be added", failure);
          take(AddEnding.FAILED, wanted);
        });
  }

  private void take(AddEnding ending, NewStaff wanted) {
    busy.set(false);
    added.set(
        new Added(
            ending,
            wanted.fullName().strip(),
            wanted.name().strip().toLowerCase(Locale.ROOT),
            wanted.role() != Role.ADMINISTRATOR && people.hasSomebodyForCases()));
    if (ending == AddEnding.ADDED) {
      name.set("");
      fullName.set("");
      forgetPassword();
      people.refresh();
    }
  }

  /** A password does not wait in a form that nobody looks at. */
  void forgetPassword() {
    password.set("");
    again.set("");
  }

  private boolean isComplete() {
    return !busy.get()
        && !name.get().isBlank()
        && !fullName.get().isBlank()
        && role.get() != null
        && !languages().isEmpty()
        && met.get().size() == PasswordRule.values().length;
  }

  private Set<String> languages() {
    Set<String> spoken = new HashSet<>();
    if (english.get()) {
      spoken.add("en");
    }
    if (spanish.get()) {
      spoken.add("es");
    }
    return spoken;
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty fullNameProperty() {
    return fullName;
  }

  ObjectProperty<@Nullable Role> roleProperty() {
    return role;
  }

  BooleanProperty englishProperty() {
    return english;
  }

  BooleanProperty spanishProperty() {
    return spanish;
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

  /** Whether there is enough to add somebody. */
  BooleanBinding completeBinding() {
    return complete;
  }

  /** What came of it last, or null. */
  ReadOnlyObjectProperty<@Nullable Added> addedProperty() {
    return added.getReadOnlyProperty();
  }
}
