package org.tierline.store.sqlite;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.tierline.model.Sentence;
import org.tierline.store.StoreTrouble;
import org.tierline.store.StoreTrouble.Kind;

/** What SQLite's error codes mean to the person at the desk. The one place that knows them. */
final class SqliteTroubles {
  private static final int PRIMARY_CODE = 0xff;

  private SqliteTroubles() {}

  /** A trouble of a kind. */
  static StoreTrouble of(Kind kind, Throwable cause) {
    return new StoreTrouble(kind, say(kind), cause);
  }

  /** What is said of a trouble that has nothing to name. */
  static Sentence say(Kind kind) {
    return Sentence.of(key(kind));
  }

  /** A store of a newer version. */
  static StoreTrouble newer(int version) {
    return new StoreTrouble(
        Kind.NEWER_STORE,
        Sentence.of(key(Kind.NEWER_STORE), version),
        new IllegalStateException("schema version " + version));
  }

  /**
   * What to throw for an exception of the database, or of the work that ran in it. Only SQLite's
   * own words are kept as the cause: they name tables and columns, never values.
   */
  static RuntimeException translated(RuntimeException thrown) {
    SQLException cause = sqlCause(thrown);
    return thrown instanceof StoreTrouble || cause == null ? thrown : translated(cause);
  }

  /** What to throw for an exception of the database. */
  static RuntimeException translated(SQLException cause) {
    if (cause instanceof SQLiteException sqlite
        && primary(sqlite) == SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
      return new IllegalStateException("the store refused a row: " + sqlite.getResultCode());
    }
    return of(kind(cause), cause);
  }

  private static Kind kind(SQLException cause) {
    if (!(cause instanceof SQLiteException sqlite)) {
      return Kind.OUT_OF_REACH;
    }
    return switch (primary(sqlite)) {
      case 5, 6 -> Kind.LOCKED; // BUSY, LOCKED
      case 8 -> Kind.READ_ONLY;
      case 11, 26 -> Kind.DAMAGED; // CORRUPT, NOTADB
      case 13 -> Kind.DISK_FULL;
      default -> Kind.OUT_OF_REACH;
    };
  }

  private static int primary(SQLiteException sqlite) {
    return sqlite.getResultCode().code & PRIMARY_CODE;
  }

  private static @Nullable SQLException sqlCause(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return deepest(sql);
      }
    }
    return null;
  }

  private static SQLException deepest(SQLException thrown) {
    SQLException found = thrown;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        found = sqlite;
      }
    }
    return found;
  }

  private static String key(Kind kind) {
    return switch (kind) {
      case NEWER_STORE -> "say.store.newer";
      case READ_ONLY -> "say.store.readOnly";
      case LOCKED -> "say.store.locked";
      case DAMAGED -> "say.store.damaged";
      case NOT_UPGRADED -> "say.store.notUpgraded";
      case GONE -> "say.store.gone";
      case REPLACED -> "say.store.replaced";
      case DISK_FULL -> "say.store.diskFull";
      case NETWORK_SHARE -> "say.store.networkShare";
      case OUT_OF_REACH -> "say.store.outOfReach";
    };
  }
}
