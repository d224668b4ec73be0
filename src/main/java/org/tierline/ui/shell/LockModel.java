package org.tierline.ui.shell;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Messages;

/** A locked desk: only the password of the person who is signed in opens it. */
final class LockModel {
  private final DeskSession session;
  private final Messages messages;
  private final BackgroundWork work;
  private final Runnable unlocked;
  private final StringProperty password = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  LockModel(DeskSession session, Messages messages, BackgroundWork work, Runnable unlocked) {
    this.session = session;
    this.messages = messages;
    this.work = work;
    this.unlocked = unlocked;
  }

  String name() {
    return session.name();
  }

  StringProperty passwordProperty() {
    return password;
  }

  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  void unlock() {
    if (busy.get() || password.get().isEmpty()) {
      return;
    }
    busy.set(true);
    char[] typed = password.get().toCharArray();
    password.set("");
    work.run(() -> compare(typed), this::answer, failure -> fail());
  }

  private Optional<String> compare(char[] typed) throws Exception {
    try {
      return session.unlock().refusal(typed);
    } finally {
      Arrays.fill(typed, ' ');
    }
  }

  private void answer(Optional<String> why) {
    busy.set(false);
    refusal.set(why.orElse(""));
    if (why.isEmpty()) {
      unlocked.run();
    }
  }

  private void fail() {
    busy.set(false);
    refusal.set(messages.text("shell.lock.failed"));
  }
}
