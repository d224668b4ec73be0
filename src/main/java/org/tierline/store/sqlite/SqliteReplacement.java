package org.tierline.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.core.DB;
import org.tierline.model.check.StoreFacts;
import org.tierline.store.StoreTrouble;
import org.tierline.store.StoreTrouble.Kind;

/**
 * A copy on its way into the place of the store. It is copied once more, beside the store, so that
 * the one it came from stays as it is; there it is brought up to date and whatever has to be
 * written into it is written, before the store is touched at all.
 *
 * <p>For one thread. Closing it removes what was not put in place.
 */
public final class SqliteReplacement implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int ALL_PAGES = -1;
  private static final List<String> BESIDE = List.of("", "-wal", "-shm", "-turn");

  private final Path store;
  private final Path standIn;
  private final @Nullable Instant stateOf;

  private SqliteReplacement(Path store, Path standIn, @Nullable Instant stateOf) {
    this.store = store;
    this.standIn = standIn;
    this.stateOf = stateOf;
  }

  /**
   * Begins with a copy.
   *
   * @param store the place of the store; it may be damaged, or empty
   * @param copy stays as it is
   * @throws StoreTrouble if the copy is no store, is damaged, or was made by a newer version
   */
  public static SqliteReplacement by(Path copy, Path store) {
    StoreFacts.Looked looked = usable(SqliteLook.at(copy));
    SqlitePlace.prepare(store);
    try {
      Path standIn =
          Files.createTempFile(SqlitePlace.folder(store), store.getFileName() + ".", ".restoring");
      Files.delete(standIn);
      SqliteReplacement replacement = new SqliteReplacement(store, standIn, looked.lastEventAt());
      SqliteCopy.make(copy, standIn, PATIENCE);
      return replacement;
    } catch (IOException e) {
      throw SqliteTroubles.of(Kind.OUT_OF_REACH, e);
    }
  }

  private static StoreFacts.Looked usable(StoreFacts copy) {
    return switch (copy) {
      case StoreFacts.Absent _ ->
          throw SqliteTroubles.of(Kind.OUT_OF_REACH, new IOException("no such copy"));
      case StoreFacts.Shut(var say) ->
          throw new StoreTrouble(Kind.OUT_OF_REACH, say, new IOException("the copy is shut"));
      case StoreFacts.Answering _ -> throw new IllegalStateException("a file is no server");
      case StoreFacts.Looked looked when !looked.isSound() ->
          throw SqliteTroubles.of(Kind.DAMAGED, new IOException("the copy is damaged"));
      case StoreFacts.Looked looked when looked.version() > looked.ours() ->
          throw SqliteTroubles.newer(looked.version());
      case StoreFacts.Looked looked -> looked;
    };
  }

  /** The last event that the copy knows; null if it knows none, or is of an older version. */
  public @Nullable Instant stateOf() {
    return stateOf;
  }

  /** Where it lies until it is put in place. */
  public Path file() {
    return standIn;
  }

  /** Opens it to look and write into; close it before it is put in place. */
  public SqliteStore open(InstantSource clock) {
    return SqliteStore.open(standIn, clock, () -> {}, (_, _) -> {});
  }

  /**
   * Puts it in the place of the store, in one step that other desks see whole or not at all. What
   * was there is kept.
   *
   * @param keepAs where what was there is kept; not there yet
   * @throws StoreTrouble if that cannot be done; the store is as it was then
   */
  public void putInPlace(Path keepAs) {
    try {
      Files.createDirectories(SqlitePlace.folder(keepAs));
      if (isWhole(SqliteLook.at(store))) {
        overwrite(keepAs);
      } else {
        moveAside(keepAs);
        Files.move(standIn, store, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw SqliteTroubles.of(Kind.OUT_OF_REACH, e);
    } catch (SQLException e) {
      throw SqliteTroubles.translated(e);
    }
  }

  /**
   * A store that is only shut, because somebody holds it or it is newer, must not be moved away.
   */
  private static boolean isWhole(StoreFacts store) {
    return switch (store) {
      case StoreFacts.Absent _ -> false;
      case StoreFacts.Shut(var say) when say.equals(SqliteTroubles.say(Kind.DAMAGED)) -> false;
      case StoreFacts.Shut(var say) ->
          throw new StoreTrouble(Kind.OUT_OF_REACH, say, new IOException("the store is shut"));
      case StoreFacts.Answering _ -> throw new IllegalStateException("a file is no server");
      case StoreFacts.Looked looked when looked.version() > looked.ours() ->
          throw SqliteTroubles.newer(looked.version());
      case StoreFacts.Looked looked -> looked.isSound();
    };
  }

  /** Nobody can write between the keeping and the writing over. */
  private void overwrite(Path keepAs) throws IOException, SQLException {
    try (WriteTurn turn = new WriteTurn(store, PATIENCE);
        WriteTurn.Held _ = turn.take();
        Connection writer = new SqliteConnections(store, PATIENCE).writing()) {
      SqliteCopy.make(store, keepAs, PATIENCE);
      DB pages = writer.unwrap(SQLiteConnection.class).getDatabase();
      int code =
          pages.restore(
              "main",
              standIn.toString(),
              (left, of) -> {},
              100,
              Math.toIntExact(PATIENCE.toMillis() / 100),
              ALL_PAGES);
      if (code != SQLiteErrorCode.SQLITE_OK.code) {
        throw DB.newSQLException(code, "the copy was not put in place");
      }
    }
  }

  /** With its log: both together are what can be saved of it. */
  private void moveAside(Path keepAs) throws IOException {
    for (String beside : List.of("", "-wal", "-shm")) {
      Path damaged = store.resolveSibling(store.getFileName() + beside);
      if (Files.exists(damaged)) {
        Files.move(damaged, keepAs.resolveSibling(keepAs.getFileName() + beside));
      }
    }
  }

  @Override
  public void close() {
    try {
      for (String beside : BESIDE) {
        Files.deleteIfExists(standIn.resolveSibling(standIn.getFileName() + beside));
      }
    } catch (IOException e) {
      throw SqliteTroubles.of(Kind.OUT_OF_REACH, e);
    }
  }
}
