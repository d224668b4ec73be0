package org.tierline.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.app.ServicesAtWork;
import org.tierline.app.SharedDesk;
import org.tierline.app.practice.PracticeStore;
import org.tierline.policy.PolicyBook;
import org.tierline.service.backup.Backups;
import org.tierline.service.privacy.AnswerDeadline;
import org.tierline.store.Store;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.postgresql.PostgresStore;
import org.tierline.store.sqlite.DailyCopies;
import org.tierline.store.sqlite.SqliteLook;
import org.tierline.store.sqlite.SqliteStore;
import org.tierline.ui.common.BackgroundWork;

/**
 * Opens stores behind the first window, so that the window never waits for one. Every method but
 * {@link #begin} may wait and is not for the thread that paints.
 */
public final class StoreDoor implements AutoCloseable {
  /**
   * A store of up to so many bytes is looked at page by page before anybody signs in; a larger one
   * is looked over once a day, with its copy.
   */
  private static final long LOOKED_AT_WHOLE = 256L << 20;

  private final InstantSource clock;
  private final Runnable guard;
  private volatile SqliteStore.LoadProgress progress = (rows, of) -> {};
  private volatile CompletableFuture<Opened> local = new CompletableFuture<>();
  private volatile boolean begun;
  private @Nullable Opened practice;
  private @Nullable Opened shared;

  /**
   * A door.
   *
   * @param guard run before every call of a store; throws on the thread that paints
   */
  public StoreDoor(InstantSource clock, Runnable guard) {
    this.clock = clock;
    this.guard = guard;
  }

  /** From now on tells, on a background thread, how far the loading of reference data is. */
  void tell(SqliteStore.LoadProgress listener) {
    progress = listener;
  }

  /** A door to a practice store that is open already. */
  public static StoreDoor to(Services services, PracticeStore people, InstantSource clock) {
    StoreDoor door = new StoreDoor(clock, () -> {});
    door.practice = new Opened(services, Optional.of(people), people.scratch().store());
    return door;
  }

  /** An open store with its services; {@code people} only in a practice store. */
  public record Opened(Services services, Optional<PracticeStore> people, Store store) {
    /** Whether a center shares it. */
    boolean isShared() {
      return store instanceof PostgresStore;
    }
  }

  /** Begins to open the local store, in the background. */
  void begin(BackgroundWork work, Path file) {
    fill(work, () -> openLocal(file));
  }

  /** Begins to open a practice store as the only store of this desk. */
  void beginPractice(BackgroundWork work) {
    fill(work, this::practice);
  }

  /** Told on the background thread: who waits there must not wait for the thread that paints. */
  private void fill(BackgroundWork work, Callable<Opened> opening) {
    begun = true;
    work.run(
        () -> {
          try {
            return local.complete(opening.call());
          } catch (IOException | RuntimeException e) {
            return local.completeExceptionally(e);
          }
        },
        done -> {});
  }

  /** Nothing is going to be opened that was not begun: nobody waits for it any more. */
  void giveUp() {
    if (!begun) {
      local.cancel(false);
    }
  }

  /**
   * Opens the local store again after a copy was put in its place.
   *
   * @throws org.tierline.store.StoreTrouble if it cannot be opened
   */
  Opened openAgain(Path file) {
    Opened opened = openLocal(file);
    local = CompletableFuture.completedFuture(opened);
    return opened;
  }

  /** The copy of today, where the local store is open: made unless it is there. */
  void copyOfToday(Path file) {
    CompletableFuture<Opened> present = local;
    if (present.isDone()
        && !present.isCompletedExceptionally()
        && present.join().store() instanceof SqliteStore store
        && present.join().people().isEmpty()) {
      Backups backups = new Backups(present.join().services().desk(), store::copyInto);
      new DailyCopies(file)
          .make(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), backups::makeDaily);
    }
  }

  private Opened openLocal(Path file) {
    Store store = SqliteStore.open(file, clock, guard, progress);
    try {
      SqliteLook.requireSound(file, LOOKED_AT_WHOLE);
    } catch (RuntimeException damaged) {
      store.close();
      throw damaged;
    }
    Services services = ServicesAtWork.onLocal(store, file, clock);
    return new Opened(services, Optional.empty(), store);
  }

  /** The store of this desk, waiting until it is open. */
  Opened local() throws Exception {
    try {
      return local.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /**
   * The store of a center, as one person opens it; whoever had it open before has left.
   *
   * @param name as the server knows them
   */
  synchronized Opened shared(PostgresAddress address, String name, String password) {
    leaveShared();
    SharedDesk desk = SharedDesk.open(address, name, password, clock, guard);
    Opened present = new Opened(desk.services(), Optional.empty(), desk.store());
    shared = present;
    return present;
  }

  private synchronized void leaveShared() {
    Opened present = shared;
    shared = null;
    if (present != null) {
      present.store().close();
    }
  }

  /** The practice store; made at the first call. */
  synchronized Opened practice() throws IOException {
    Opened present = practice;
    if (present == null) {
      ScratchStore scratch = ScratchStore.create(clock, guard, progress);
      Instant now = clock.instant();
      PracticeStore people = PracticeStore.fill(scratch, now);
      Services services =
          people.services(clock, AnswerDeadline.REAL, PolicyBook.read(PolicyBook.shippedFiles()));
      present = new Opened(services, Optional.of(people), scratch.store());
      practice = present;
    }
    return present;
  }

  /** Throws the practice store away, if there is one. */
  synchronized void leavePractice() {
    Opened present = practice;
    practice = null;
    if (present != null) {
      present.people().ifPresent(PracticeStore::close);
    }
  }

  /** How large the file of a store is, in bytes; 0 if it is not there. */
  static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  @Override
  public void close() {
    leavePractice();
    leaveShared();
    if (local.isDone() && !local.isCompletedExceptionally()) {
      Opened opened = local.join();
      if (opened.people().isEmpty()) {
        opened.store().close();
      }
    }
  }
}
