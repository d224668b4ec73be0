package org.tierline.ui.common;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Runs what touches store, edge or policy on virtual threads and hands results back on the FX
 * thread. Safe from any thread. A failure that nobody claims goes to the handler given at the
 * start, so none is lost.
 */
public final class BackgroundWork implements AutoCloseable {
  private final Executor background;
  private final Executor screen;
  private final Consumer<Throwable> failures;

  /**
   * @param background runs the work
   * @param screen runs what paints the result
   * @param failures is told of a failure nobody claims, on {@code screen}
   */
  public BackgroundWork(Executor background, Executor screen, Consumer<Throwable> failures) {
    this.background = background;
    this.screen = screen;
    this.failures = failures;
  }

  /** As the product runs it: a virtual thread for each work, results on the FX thread. */
  public static BackgroundWork onVirtualThreads(Consumer<Throwable> failures) {
    return new BackgroundWork(
        Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, failures);
  }

  /** Everything at once on the calling thread: for tests of view models, without a toolkit. */
  public static BackgroundWork atOnce(Consumer<Throwable> failures) {
    return new BackgroundWork(Runnable::run, Runnable::run, failures);
  }

  /** Runs work by itself, in no order with other work. */
  public <T extends @Nullable Object> void run(Work<T> work, Consumer<? super T> then) {
    run(work, then, failures);
  }

  /** As {@link #run(Work, Consumer)}; a failure goes to {@code failed}. */
  public <T extends @Nullable Object> void run(
      Work<T> work, Consumer<? super T> then, Consumer<Throwable> failed) {
    background.execute(() -> perform(work, then, failed));
  }

  /**
   * A lane does its work one after another and hands back in that order: for saving, then reading.
   */
  public Lane lane() {
    return new Lane(this);
  }

  /**
   * For a search that follows typing: only the answer to the last question asked is handed back.
   */
  public <T extends @Nullable Object> Latest<T> latest(Consumer<? super T> then) {
    return new Latest<>(this, then, failures);
  }

  /** As {@link #latest(Consumer)}; a failure of the last question goes to {@code failed}. */
  public <T extends @Nullable Object> Latest<T> latest(
      Consumer<? super T> then, Consumer<Throwable> failed) {
    return new Latest<>(this, then, failed);
  }

  /**
   * Starts work that shows progress and can be stopped.
   *
   * @param shown gets the progress on the FX thread, only the newest when they come fast
   * @param then gets the result unless the work was stopped
   */
  public <T extends @Nullable Object> LongWork start(
      LongTask<T> task,
      Consumer<Steps> shown,
      Consumer<? super T> then,
      Consumer<Throwable> failed) {
    LongWork work = new LongWork(screen, shown);
    run(
        () -> task.run(work),
        result -> {
          if (!work.isStopped()) {
            then.accept(result);
          }
        },
        failure -> {
          if (!work.isStopped()) {
            failed.accept(failure);
          }
        });
    return work;
  }

  /** Waits for work under way; nothing is taken on afterwards. */
  @Override
  public void close() {
    if (background instanceof ExecutorService service) {
      service.close();
    }
  }

  /** Is told of a failure that nobody claims. */
  public Consumer<Throwable> failures() {
    return failures;
  }

  void inBackground(Runnable job) {
    background.execute(job);
  }

  <T extends @Nullable Object> void perform(
      Work<T> work, Consumer<? super T> then, Consumer<Throwable> failed) {
    T result;
    try {
      result = work.run();
    } catch (Throwable failure) {
      screen.execute(() -> failed.accept(failure));
      return;
    }
    screen.execute(() -> then.accept(result));
  }
}
