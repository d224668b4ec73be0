package org.tierline.ui.staff;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Progress;
import org.tierline.ui.common.Steps;
import org.tierline.ui.staff.TakenIn.Ending;

/** Taking in a file of cases: how far it is, and what came of it. Runs without a toolkit. */
final class TakeInModel {
  private static final Logger LOG = LoggerFactory.getLogger(TakeInModel.class);

  private final SetUpJobs jobs;
  private final BackgroundWork work;
  private final StringProperty path = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Steps> steps = new ReadOnlyObjectWrapper<>(new Steps(0, 0));
  private final ReadOnlyObjectWrapper<@Nullable TakenIn> taken = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding ready =
      Bindings.createBooleanBinding(() -> !running.get() && !path.get().isBlank(), running, path);
  private AtomicBoolean stop = new AtomicBoolean();

  TakeInModel(SetUpJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.work = work;
  }

  /** Begins with the file whose path was typed; one at a time. */
  void start() {
    if (!ready.get()) {
      return;
    }
    try {
      start(Path.of(path.get().strip()));
    } catch (InvalidPathException noPath) {
      taken.set(TakenIn.nothing(Ending.NO_FILE));
    }
  }

  private void start(Path file) {
    AtomicBoolean mine = new AtomicBoolean();
    stop = mine;
    taken.set(null);
    steps.set(new Steps(0, 0));
    running.set(true);
    work.start(
        progress -> TakenIn.of(jobs.takeIn(file, until(mine, progress))),
        steps::set,
        this::end,
        this::fail);
  }

  /**
   * Stops after the batch in hand. The work itself ends with an answer then, so that what was taken
   * in before can be told; the answer of a stopped {@code LongWork} would be dropped.
   */
  void stop() {
    if (running.get()) {
      stopping.set(true);
      stop.set(true);
    }
  }

  private static Progress until(AtomicBoolean stopped, Progress progress) {
    return (done, of) -> {
      if (stopped.get()) {
        throw new CancellationException("stopped");
      }
      progress.at(done, of);
    };
  }

  private void end(TakenIn came) {
    running.set(false);
    stopping.set(false);
    taken.set(came);
  }

  private void fail(Throwable failure) {
    if (failure instanceof IOException) {
      end(TakenIn.nothing(Ending.NO_FILE));
    } else {
      LOG.error("Cases could not be taken in", failure);
      end(TakenIn.nothing(Ending.FAILED));
    }
  }

  /** The path typed. */
  StringProperty pathProperty() {
    return path;
  }

  /** Whether a file can be taken in now. */
  BooleanBinding readyBinding() {
    return ready;
  }

  /** Whether a file is being taken in. */
  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Whether it was asked to stop and has not yet. */
  ReadOnlyBooleanProperty stoppingProperty() {
    return stopping.getReadOnlyProperty();
  }

  /** The lines read, of about how many. */
  ReadOnlyObjectProperty<Steps> stepsProperty() {
    return steps.getReadOnlyProperty();
  }

  /** What came of it last, or null. */
  ReadOnlyObjectProperty<@Nullable TakenIn> takenProperty() {
    return taken.getReadOnlyProperty();
  }
}
