package org.tierline.ui.common;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Follows something that changes: asks one question at a time, and once more if it may have changed
 * meanwhile. So the last answer was asked after the last change, and many changes never keep an
 * answer from being shown. To be used on the FX thread where there is one.
 */
public final class Follower<T extends @Nullable Object> {
  private final Work<T> question;
  private final Latest<T> asking;
  private boolean busy;
  private boolean again;

  /**
   * Asks nothing before {@link #follow}.
   *
   * @param question is asked in the background
   * @param then shows the answer
   */
  public Follower(BackgroundWork work, Work<T> question, Consumer<? super T> then) {
    this(work, question, then, work.failures());
  }

  /** As the other; a failure goes to {@code failed}. */
  public Follower(
      BackgroundWork work, Work<T> question, Consumer<? super T> then, Consumer<Throwable> failed) {
    this.question = question;
    this.asking =
        work.latest(
            answer -> {
              busy = false;
              then.accept(answer);
              goOn();
            },
            failure -> {
              busy = false;
              again = false;
              failed.accept(failure);
            });
  }

  /** It may have changed. */
  public void follow() {
    if (busy) {
      again = true;
    } else {
      busy = true;
      asking.ask(question);
    }
  }

  /** Nobody wants to know any more. */
  public void abandon() {
    asking.abandon();
    busy = false;
    again = false;
  }

  private void goOn() {
    if (again && !busy) {
      again = false;
      follow();
    }
  }
}
