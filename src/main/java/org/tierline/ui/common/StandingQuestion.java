package org.tierline.ui.common;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A question that follows typing: asked once typing rests, and again only when what decides the
 * answer has changed. For one thread.
 *
 * @param <Q> what decides the answer
 * @param <A> the answer
 */
public final class StandingQuestion<Q, A> {
  private final Debounce typing;
  private final Latest<A> answers;
  private @Nullable Q asked;

  /**
   * @param typing waits for typing to rest; nobody else may use it
   * @param then gets the answer to the last question
   * @param failed gets the failure of the last question
   */
  public StandingQuestion(
      BackgroundWork work, Debounce typing, Consumer<? super A> then, Consumer<Throwable> failed) {
    this.typing = typing;
    answers = work.latest(then, failed);
  }

  /** Asks, unless the same was asked last. */
  public void ask(Q question, Work<A> work) {
    if (!question.equals(asked)) {
      drop();
      asked = question;
      typing.whenAtRest(() -> answers.ask(work));
    }
  }

  /** Forgets what was asked; its answer will not come. */
  public void drop() {
    asked = null;
    typing.cancel();
    answers.abandon();
  }
}
