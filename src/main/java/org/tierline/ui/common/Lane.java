package org.tierline.ui.common;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Work done one after another, its results handed back in the same order. Safe from any thread. */
public final class Lane {
  private final BackgroundWork work;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean busy;

  Lane(BackgroundWork work) {
    this.work = work;
  }

  /** Does the work after everything this lane was given before. */
  public <T extends @Nullable Object> void run(Work<T> job, Consumer<? super T> then) {
    run(job, then, work.failures());
  }

  /** As {@link #run(Work, Consumer)}; a failure goes to {@code failed}, and the lane goes on. */
  public <T extends @Nullable Object> void run(
      Work<T> job, Consumer<? super T> then, Consumer<Throwable> failed) {
    boolean start;
    synchronized (waiting) {
      waiting.add(() -> work.perform(job, then, failed));
      start = !busy;
      busy = true;
    }
    if (start) {
      work.inBackground(this::workOff);
    }
  }

  private void workOff() {
    for (Runnable next = next(); next != null; next = next()) {
      next.run();
    }
  }

  private @Nullable Runnable next() {
    synchronized (waiting) {
      Runnable next = waiting.poll();
      busy = next != null;
      return next;
    }
  }
}
