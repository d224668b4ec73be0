package org.tierline.ui.common;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers only the last question asked; whatever earlier ones bring is dropped. Work under way is
 * not interrupted: an interrupt would close the connection it reads from.
 */
public final class Latest<T extends @Nullable Object> {
  private final BackgroundWork work;
  private final Consumer<? super T> then;
  private final Consumer<Throwable> failed;
  private final AtomicLong asked = new AtomicLong();

  Latest(BackgroundWork work, Consumer<? super T> then, Consumer<Throwable> failed) {
    this.work = work;
    this.then = then;
    this.failed = failed;
  }

  /** Asks; the questions before are abandoned. */
  public void ask(Work<T> question) {
    long mine = asked.incrementAndGet();
    work.inBackground(() -> {
      if (asked.get() == mine) {
        work.perform(
            question, answer -> ifAsked(mine, then, answer), e -> ifAsked(mine, failed, e));
      }
    });
  }

  /** Abandons what was asked: its answer will not come. */
  public void abandon() {
    asked.incrementAndGet();
  }

  private <V extends @Nullable Object> void ifAsked(
      long mine, Consumer<? super V> consumer, V value) {
    if (asked.get() == mine) {
      consumer.accept(value);
    }
  }
}
