package org.tierline.store.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * {@code desk}: issues the ids under which events are chained. Whoever opens the same store in the
 * same way gets the same one, so that their chain goes on after a restart; writes are serialised,
 * so two windows can share it.
 */
public final class Desks {
  private Desks() {}

  /**
   * The desk of somebody, issued if it is not there yet.
   *
   * @param whose tells one desk of a store from the others; only a digest of it is kept
   */
  public static Desk of(String whose, Handle handle, Instant now, Supplier<UUID> keys) {
    Identity store =
        handle
            .createQuery("SELECT id, decoy_case FROM store_identity")
            .map((row, _) -> new Identity(Columns.key(row, "id"), Columns.key(row, "decoy_case")))
            .one();
    byte[] mark = mark(store.id(), whose);
    UUID id = find(handle, mark).orElseGet(() -> issue(handle, mark, now, keys.get()));
    return new Desk(id, store.decoyCase(), keys);
  }

  private static Optional<UUID> find(Handle handle, byte[] mark) {
    return handle
        .createQuery("SELECT id FROM desk WHERE mark = :mark")
        .bind("mark", mark)
        .map((row, _) -> Columns.key(row, "id"))
        .findOne();
  }

  private static UUID issue(Handle handle, byte[] mark, Instant now, UUID id) {
    handle
        .createUpdate("INSERT INTO desk (id, mark, since) VALUES (:id, :mark, :now)")
        .bind("id", id)
        .bind("mark", mark)
        .bind("now", now)
        .execute();
    return id;
  }

  private static byte[] mark(UUID store, String whose) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((store + "|" + whose).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java lacks SHA-256", e);
    }
  }

  private record Identity(UUID id, UUID decoyCase) {}
}
