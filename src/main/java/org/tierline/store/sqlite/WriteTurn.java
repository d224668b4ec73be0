package org.tierline.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Lets the desks of one file write by turns. SQLite keeps their writes apart but looks only now and
 * then whether it may write, so that a busy desk can keep another from writing until its patience
 * ends. Here whoever waits first stands at the gate, and whoever is done must queue again: two
 * locks on a file beside the store, the gate and the turn. It is a courtesy: without it, SQLite
 * decides.
 *
 * <p>For one thread at a time.
 */
final class WriteTurn implements AutoCloseable {
  private static final long GATE = 0;
  private static final long TURN = 1;
  private static final Duration LOOK_EVERY = Duration.ofMillis(1);

  private final Path file;
  private final Duration patience;
  private @Nullable FileChannel channel;

  /**
   * The turns of a store.
   *
   * @param store the file of the store
   * @param patience how long to wait for a turn at most
   */
  WriteTurn(Path store, Duration patience) {
    file = store.resolveSibling(store.getFileName() + "-turn");
    this.patience = patience;
  }

  /**
   * Waits for the turn; what it gives ends it. Whoever waits in vain writes as SQLite lets them.
   */
  Held take() {
    long until = System.nanoTime() + patience.toNanos();
    try {
      FileLock gate = lock(GATE, until);
      try {
        return new Held(gate == null ? null : lock(TURN, until));
      } finally {
        release(gate);
      }
    } catch (IOException noTurns) {
      channel = null;
      return new Held(null);
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }

  private @Nullable FileLock lock(long place, long until) throws IOException {
    FileChannel open = open();
    do {
      FileLock lock = tryLock(open, place);
      if (lock != null) {
        return lock;
      }
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    } while (System.nanoTime() < until);
    return null;
  }

  /** Null while somebody else has it, in this process or another. */
  private static @Nullable FileLock tryLock(FileChannel open, long place) throws IOException {
    try {
      return open.tryLock(place, 1, false);
    } catch (OverlappingFileLockException inThisProcess) {
      return null;
    }
  }

  private FileChannel open() throws IOException {
    FileChannel open = channel;
    if (open == null || !open.isOpen()) {
      open = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel = open;
    }
    return open;
  }

  private static void release(@Nullable FileLock lock) throws IOException {
    if (lock != null && lock.acquiredBy().isOpen()) {
      lock.release();
    }
  }

  /** A turn; closing it ends it. */
  static final class Held implements AutoCloseable {
    private final @Nullable FileLock lock;

    private Held(@Nullable FileLock lock) {
      this.lock = lock;
    }

    /** Ends the turn. Where it cannot be ended the file was closed, which ends it too. */
    @Override
    public void close() {
      try {
        release(lock);
      } catch (IOException ended) {
        throw new IllegalStateException("a turn at the store cannot be ended", ended);
      }
    }
  }
}
