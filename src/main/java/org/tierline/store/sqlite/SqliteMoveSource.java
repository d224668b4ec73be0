package org.tierline.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.model.Sentence;
import org.tierline.model.check.StoreFacts;
import org.tierline.store.Store;
import org.tierline.store.StoreTrouble;
import org.tierline.store.StoreTrouble.Kind;
import org.tierline.store.sql.Beside;
import org.tierline.store.sql.ChainedAtDesk;
import org.tierline.store.sql.Columns;
import org.tierline.store.sql.Desk;
import org.tierline.store.sql.GateAtDesk;
import org.tierline.store.sql.Jdbis;
import org.tierline.store.sql.SqlTransaction;

/**
 * A local store that is moved into a shared one. It is only read, and nobody else can open it
 * meanwhile. For one thread.
 */
public final class SqliteMoveSource implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Connection connection;
  private final UUID id;
  private final UUID decoyCase;

  private SqliteMoveSource(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
    try (Handle handle = Jdbis.over(new SqliteStore.Lent(connection)).open()) {
      this.id = key(handle, "id");
      this.decoyCase = key(handle, "decoy_case");
    }
  }

  private static UUID key(Handle handle, String column) {
    return handle
        .createQuery("SELECT " + column + " AS k FROM store_identity")
        .map((row, _) -> Columns.key(row.getBytes("k")))
        .one();
  }

  /**
   * Opens it.
   *
   * @throws StoreTrouble if it is open at a desk, is not whole, or is of another version
   */
  public static SqliteMoveSource open(Path file) {
    requireOurs(SqliteLook.at(file));
    try {
      Connection connection = new SqliteConnections(file, PATIENCE).alone();
      try {
        return new SqliteMoveSource(file, connection);
      } catch (RuntimeException e) {
        connection.close();
        throw SqliteTroubles.translated(e);
      }
    } catch (SQLException e) {
      RuntimeException trouble = trouble(e);
      throw trouble instanceof StoreTrouble known && known.kind() == Kind.LOCKED
          ? said("say.move.sourceOpen")
          : trouble;
    }
  }

  private static void requireOurs(StoreFacts source) {
    switch (source) {
      case StoreFacts.Absent _ -> throw said("say.move.sourceAbsent");
      case StoreFacts.Shut(var say) ->
          throw new StoreTrouble(Kind.OUT_OF_REACH, say, new IOException("the store is shut"));
      case StoreFacts.Answering _ -> throw new IllegalStateException("a file is no server");
      case StoreFacts.Looked looked when looked.version() > looked.ours() ->
          throw SqliteTroubles.newer(looked.version());
      case StoreFacts.Looked looked when !looked.isSound() ->
          throw SqliteTroubles.of(Kind.DAMAGED, new IOException("the store is damaged"));
      case StoreFacts.Looked looked when looked.version() < looked.ours() ->
          throw said("say.move.sourceOlder");
      case StoreFacts.Looked _ -> {}
    }
  }

  private static StoreTrouble said(String say) {
    return new StoreTrouble(Kind.OUT_OF_REACH, Sentence.of(say), new IOException(say));
  }

  /** Tells this store from others. */
  public UUID id() {
    return id;
  }

  /** Other than before if anything was written since. Reads the whole file. */
  public byte[] edition() {
    try (InputStream bytes =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      byte[] buffer = new byte[BUFFER];
      while (bytes.read(buffer) >= 0) {
        // Each part goes into the digest as it is read.
      }
      return ((DigestInputStream) bytes).getMessageDigest().digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java lacks SHA-256", e);
    } catch (IOException e) {
      throw SqliteTroubles.of(Kind.OUT_OF_REACH, e);
    }
  }

  /** Reads what a desk would. */
  public <T> T read(Store.Work<T> work) {
    try (Handle handle = Jdbis.over(new SqliteStore.Lent(connection)).open()) {
      Desk desk =
          new Desk(
              id,
              decoyCase,
              () -> {
                throw new IllegalStateException("a store that is moved is only read");
              });
      SqlTransaction transaction =
          new SqlTransaction(
              handle,
              desk,
              new SqliteContactWords(handle),
              new ChainedAtDesk(handle),
              new GateAtDesk(handle, desk),
              Beside.NOBODY);
      try {
        return work.in(transaction);
      } finally {
        transaction.end();
      }
    } catch (RuntimeException e) {
      throw SqliteTroubles.translated(e);
    }
  }

  /** The only connection to it. */
  public Connection connection() {
    return connection;
  }

  /** What to throw for an exception of this side. */
  public static RuntimeException trouble(SQLException cause) {
    return SqliteTroubles.translated(cause);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw trouble(e);
    }
  }
}
