package org.tierline.app;

import java.nio.file.Path;
import java.time.InstantSource;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.postgresql.PostgresStore;
import org.tierline.store.sqlite.SqliteStore;

/**
 * The services on a store that a center shares, for one person: the server lets in whoever it is.
 *
 * @param store closed by whoever opened it
 */
public record SharedDesk(PostgresStore store, Services services) {
  /**
   * Signs somebody in to the server. They are to sign in to the services with the same password,
   * which opens their keys.
   *
   * @param name as the server knows them
   * @param guard run before every call of the store; throws on the thread that paints
   * @throws org.tierline.store.StoreTrouble if the server does not let them in
   */
  public static SharedDesk open(
      PostgresAddress address, String name, String password, InstantSource clock, Runnable guard) {
    return on(PostgresStore.ofPerson(address.atDesk(name, password), clock, guard), clock);
  }

  /** Where this computer keeps what is typed at a desk of a shared store. */
  public static Path drafts() {
    return SqliteStore.defaultFile().resolveSibling("shared").resolve("drafts");
  }

  /** The services on a store that is open. */
  public static SharedDesk on(PostgresStore store, InstantSource clock) {
    try {
      return new SharedDesk(store, ServicesAtWork.on(store, drafts(), clock));
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }
}
