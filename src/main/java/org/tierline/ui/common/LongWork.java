package org.tierline.ui.common;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Long work under way: it can be stopped. Safe from any thread. */
public final class LongWork implements Progress {
  private final Executor screen;
  private final Consumer<Steps> shown;
  private final AtomicReference<@Nullable Steps> newest = new AtomicReference<>();
  private volatile boolean stopped;

  LongWork(Executor screen, Consumer<Steps> shown) {
    this.screen = screen;
    this.shown = shown;
  }

  /** Stops the work at its next step; its result is dropped. */
  public void stop() {
    stopped = true;
  }

  /** Whether it was stopped. */
  public boolean isStopped() {
    return stopped;
  }

  @Override
  public void at(long done, long of) {
    if (stopped) {
      throw new CancellationException("stopped");
    }
    if (newest.getAndSet(new Steps(done, of)) == null) {
      screen.execute(this::show);
    }
  }

  private void show() {
    Steps steps = newest.getAndSet(null);
    if (steps != null && !stopped) {
      shown.accept(steps);
    }
  }
}
