package org.tierline.store.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * {@code sign_in_failure} and {@code sign_in_lock}: failures by the name that was typed, real or
 * not. A name stands there as four bytes of a digest: enough to tell names apart, too few to find
 * out a password that somebody typed in its place.
 */
final class SignInNames {
  private static final int DIGEST_BYTES = 4;

  /** Nothing counts failures over a longer time; older ones are swept out. */
  private static final Duration KEPT = Duration.ofDays(1);

  private final Handle handle;
  private final Desk desk;

  SignInNames(Handle handle, Desk desk) {
    this.handle = handle;
    this.desk = desk;
  }

  void recordFailure(String name, Instant at, @Nullable Instant lockedUntil) {
    handle
        .createUpdate("DELETE FROM sign_in_failure WHERE at < :before")
        .bind("before", at.minus(KEPT))
        .execute();
    handle
        .createUpdate("INSERT INTO sign_in_failure (name, at) VALUES (:name, :at)")
        .bind("name", digest(name))
        .bind("at", at)
        .execute();
    if (lockedUntil != null) {
      handle
          .createUpdate(
              """
              INSERT INTO sign_in_lock (name, until_at) VALUES (:name, :until)
              ON CONFLICT (name) DO UPDATE SET until_at = excluded.until_at
              """)
          .bind("name", digest(name))
          .bind("until", lockedUntil)
          .execute();
    }
  }

  int failuresSince(String name, Instant since) {
    return handle
        .createQuery(
            "SELECT count(*) AS n FROM sign_in_failure WHERE name = :name AND at >= :since")
        .bind("name", digest(name))
        .bind("since", since)
        .map((row, _) -> row.getInt("n"))
        .one();
  }

  Optional<Instant> lockedUntil(String name) {
    return handle
        .createQuery("SELECT until_at FROM sign_in_lock WHERE name = :name")
        .bind("name", digest(name))
        .map((row, _) -> Columns.instant(row, "until_at"))
        .findOne();
  }

  void clear(String name) {
    for (String table : new String[] {"sign_in_failure", "sign_in_lock"}) {
      handle
          .createUpdate("DELETE FROM <table> WHERE name = :name")
          .define("table", table)
          .bind("name", digest(name))
          .execute();
    }
  }

  private byte[] digest(String name) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(Columns.bytes(desk.decoyCase()));
      return Arrays.copyOf(sha.digest(name.getBytes(StandardCharsets.UTF_8)), DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java lacks SHA-256", e);
    }
  }
}
