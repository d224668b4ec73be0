package org.tierline.store.postgresql;

import java.time.InstantSource;
import org.tierline.store.StoreTrouble;
import org.tierline.store.sql.NewStore;

/**
 * Makes a shared store, or brings it up to date, for whoever administers the database: who owns it
 * or is a superuser, and may create roles. What is made belongs to a role of its own that cannot
 * sign in; whoever sets up takes its rights on until this is closed.
 */
public final class PostgresSetUp implements AutoCloseable {
  private final OwnerRights rights;
  private final PostgresStore store;

  private PostgresSetUp(OwnerRights rights, PostgresStore store) {
    this.rights = rights;
    this.store = store;
  }

  /**
   * Makes the store, or brings it up to date.
   *
   * @param user who administers the database
   * @throws StoreTrouble if it cannot be made
   */
  public static PostgresSetUp begin(
      PostgresAddress address,
      String user,
      String password,
      InstantSource clock,
      NewStore.Progress progress) {
    OwnerRights rights = OwnerRights.takeOn(address, user, password);
    try {
      MoveNotes.requireNoneUnfinished(rights.owner());
      PostgresMaking.make(rights.owner(), clock, progress);
      PostgresMaking.grant(rights.owner());
      rights.letIn();
      return new PostgresSetUp(rights, PostgresStore.ofPerson(rights.owner(), clock, () -> {}));
    } catch (RuntimeException e) {
      rights.close();
      throw e;
    }
  }

  /** The store, with the rights of its owner. */
  public PostgresStore store() {
    return store;
  }

  @Override
  public void close() {
    store.close();
    rights.close();
  }
}
