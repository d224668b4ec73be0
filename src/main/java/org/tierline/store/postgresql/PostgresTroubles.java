package org.tierline.store.postgresql;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.store.StoreTrouble;
import org.tierline.store.StoreTrouble.Kind;

/**
 * What PostgreSQL's codes mean to the person at the desk. The one place that knows them. Its own
 * words are dropped, since they may repeat a value; the five characters of the code are kept.
 */
final class PostgresTroubles {
  private static final String LINK_DOWN = "say.store.linkDown";
  private static final String REFUSED_ROW = "23";
  private static final String NOT_PERMITTED = "42501";

  /** The server has a role of this name, in whatever database it works. */
  private static final String NAME_TAKEN = "42710";

  /** The gate of our own: the clock of this machine is more than five minutes off. */
  private static final String WRONG_CLOCK = "TL001";

  private static final Set<String> SAID = Set.of(NOT_PERMITTED, NAME_TAKEN);

  /** What this program said wrongly: a value that cannot be, a statement that means nothing. */
  private static final Set<String> OUR_FAULT = Set.of("22", "42");

  private PostgresTroubles() {}

  /** A store of a newer version. */
  static StoreTrouble newer(int version) {
    return new StoreTrouble(
        Kind.NEWER_STORE,
        Sentence.of("say.store.newer", version),
        new IllegalStateException("schema version " + version));
  }

  /** A store that an administrator has to make, or to bring up to date first. */
  static StoreTrouble older(int version) {
    return new StoreTrouble(
        Kind.OUT_OF_REACH,
        version == 0 ? Sentence.of("say.store.notMade") : Sentence.of("say.store.older", version),
        new IllegalStateException("schema version " + version));
  }

  /** Whether the server is there and does not know who asks. */
  static boolean isTurnedAway(SQLException cause) {
    return String.valueOf(cause.getSQLState()).startsWith("28");
  }

  /** What to say of an exception while nobody works yet. */
  static Sentence sentence(SQLException cause) {
    return translated(cause) instanceof StoreTrouble trouble
        ? trouble.say()
        : Sentence.of("say.store.notMade");
  }

  /** What to throw for an exception of the database, or of the work that ran in it. */
  static RuntimeException translated(RuntimeException thrown) {
    SQLException cause = sqlCause(thrown);
    return thrown instanceof StoreTrouble || cause == null ? thrown : translated(cause);
  }

  /** What to throw for an exception of the database. */
  static RuntimeException translated(SQLException cause) {
    String state = cause.getSQLState() == null ? "" : cause.getSQLState();
    if (state.startsWith(REFUSED_ROW)) {
      return new IllegalStateException("the store refused a row: " + state);
    }
    if (OUR_FAULT.stream().anyMatch(state::startsWith) && !SAID.contains(state)) {
      return new IllegalStateException("the store did not understand: " + state, wordless(cause));
    }
    return trouble(state, wordless(cause));
  }

  /** A trouble after which nothing was changed, if it would leave that open. */
  static StoreTrouble undone(StoreTrouble trouble) {
    return trouble.say().key().equals(LINK_DOWN)
        ? new StoreTrouble(trouble.kind(), Sentence.of("say.store.linkUndone"), trouble)
        : trouble;
  }

  private static SQLException wordless(SQLException cause) {
    String state = cause.getSQLState();
    SQLException wordless = new SQLException(state, state);
    wordless.setStackTrace(cause.getStackTrace());
    return wordless;
  }

  private static StoreTrouble trouble(String state, SQLException wordless) {
    return switch (state) {
      case "55P03", "40P01", "40001" -> trouble(Kind.LOCKED, "say.store.busy", wordless);
      case WRONG_CLOCK -> trouble(Kind.READ_ONLY, "say.store.wrongClock", wordless);
      case NAME_TAKEN -> trouble(Kind.READ_ONLY, "say.store.nameTaken", wordless);
      case "28P01", "28000" -> trouble(Kind.OUT_OF_REACH, "say.store.notAdmitted", wordless);
      case "53100" -> trouble(Kind.DISK_FULL, "say.store.serverFull", wordless);
      case "25006", NOT_PERMITTED -> trouble(Kind.READ_ONLY, "say.store.notPermitted", wordless);
      case "XX001", "XX002" -> trouble(Kind.DAMAGED, "say.store.serverDamaged", wordless);
      default -> trouble(Kind.OUT_OF_REACH, LINK_DOWN, wordless);
    };
  }

  private static StoreTrouble trouble(Kind kind, String say, SQLException cause) {
    return new StoreTrouble(kind, Sentence.of(say), cause);
  }

  private static @Nullable SQLException sqlCause(Throwable thrown) {
    SQLException found = null;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        found = sql;
      }
    }
    return found;
  }
}
