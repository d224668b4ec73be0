package org.tierline.ui.staff;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Work;

/** Asks for an answer, one at a time, and tells what came of it. */
final class Answers {
  private final BackgroundWork work;
  private final RefusalWords words;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Refusal> refusal = new ReadOnlyObjectWrapper<>();

  Answers(BackgroundWork work, RefusalWords words) {
    this.work = work;
    this.words = words;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Refusal> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  void ask(Work<SignInAnswer> question) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    work.run(question, this::take, this::fail);
  }

  /** A question that needs a password, which is wiped when the answer is there. */
  void ask(char[] password, Work<SignInAnswer> question) {
    ask(() -> {
      try {
        return question.run();
      } finally {
        Arrays.fill(password, ' ');
      }
    });
  }

  private void take(SignInAnswer answer) {
    busy.set(false);
    refusal.set(
        switch (answer) {
          case SignInAnswer.SignedIn signedIn -> null;
          case SignInAnswer.Refused refused -> words.refused(refused.triesLeft());
          case SignInAnswer.LockedUntil locked -> words.locked(locked.until());
          case SignInAnswer.StoreOutOfReach store -> words.outOfReach(store.why());
          case SignInAnswer.DeskTooOld old -> words.tooOld(old.desk(), old.needed());
          case SignInAnswer.NotPutBack not -> words.notPutBack(not.why());
          case SignInAnswer.NotCreated not -> words.notCreated(not.why());
        });
    if (answer instanceof SignInAnswer.SignedIn signedIn) {
      signedIn.openDesk().run();
    }
  }

  private void fail(Throwable failure) {
    LoggerFactory.getLogger(Answers.class).error("Nobody could be signed in", failure);
    busy.set(false);
    refusal.set(words.failed());
  }
}
