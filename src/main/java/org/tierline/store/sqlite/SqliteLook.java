package org.tierline.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tierline.model.check.StoreFacts;
import org.tierline.store.StoreTrouble;

/** Looks into a store as it lies there, without opening it for work, and changes nothing. */
public final class SqliteLook {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private SqliteLook() {}

  /** What was seen. Reads every page once. */
  public static StoreFacts at(Path file) {
    if (!Files.exists(file)) {
      return new StoreFacts.Absent();
    }
    try {
      SqlitePlace.require(file);
      try (Connection looking = new SqliteConnections(file, PATIENCE).looking()) {
        SqliteSchema.requireStore(looking);
        return looked(looking);
      }
    } catch (StoreTrouble trouble) {
      return new StoreFacts.Shut(trouble.say());
    } catch (SQLException failure) {
      if (SqliteTroubles.translated(failure) instanceof StoreTrouble trouble) {
        return new StoreFacts.Shut(trouble.say());
      }
      throw new IllegalStateException("a store that is only looked at refused a row", failure);
    }
  }

  /**
   * Looks at every page of a store that somebody may have open.
   *
   * @param most a larger file, in bytes, is not looked at: it would keep people waiting
   * @throws StoreTrouble if it is damaged
   */
  public static void requireSound(Path file, long most) {
    try {
      if (Files.size(file) > most) {
        return;
      }
      try (Connection looking = new SqliteConnections(file, PATIENCE).looking()) {
        if (!isWholePageByPage(looking)) {
          throw SqliteTroubles.of(
              StoreTrouble.Kind.DAMAGED, new IOException("the store is damaged"));
        }
      }
    } catch (SQLException failure) {
      throw SqliteTroubles.translated(failure);
    } catch (IOException failure) {
      throw SqliteTroubles.of(StoreTrouble.Kind.OUT_OF_REACH, failure);
    }
  }

  private static boolean isWholePageByPage(Connection looking) throws SQLException {
    return "ok".equals(text(looking, "PRAGMA quick_check(1)"));
  }

  private static StoreFacts looked(Connection looking) throws SQLException {
    int version = SqliteSchema.version(looking);
    boolean isSound =
        isWholePageByPage(looking) && text(looking, "PRAGMA foreign_key_check") == null;
    if (version != SqliteSchema.VERSION || !isSound) {
      return new StoreFacts.Looked(version, SqliteSchema.VERSION, isSound, true, null, null);
    }
    return new StoreFacts.Looked(
        version,
        SqliteSchema.VERSION,
        true,
        text(looking, "SELECT 1 FROM staff LIMIT 1") != null,
        instant(
            looking,
            """
            SELECT max((
              SELECT e.at FROM audit_event e WHERE e.desk_id = h.desk_id
              ORDER BY e.seq DESC LIMIT 1))
            FROM audit_head h
            """),
        instant(looking, "SELECT at FROM audit_seal ORDER BY number DESC LIMIT 1"));
  }

  private static @Nullable String text(Connection looking, String sql) throws SQLException {
    try (Statement statement = looking.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? String.valueOf(row.getString(1)) : null;
    }
  }

  private static @Nullable Instant instant(Connection looking, String sql) throws SQLException {
    try (Statement statement = looking.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      if (!row.next()) {
        return null;
      }
      long micros = row.getLong(1);
      return row.wasNull() ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
  }
}
