package org.tierline.store.postgresql;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.tierline.store.sql.BareRows;

/**
 * The desks of several people on one shared store, each signed in to the server as themselves as if
 * at a machine of their own; for rehearsals, in which one program plays them all.
 */
public final class PostgresPeople implements AutoCloseable {
  private final PostgresAddress address;
  private final InstantSource clock;
  private final Map<String, PostgresStore> desks = new HashMap<>();

  /** Nobody yet. */
  public PostgresPeople(PostgresAddress address, InstantSource clock) {
    this.address = address;
    this.clock = clock;
  }

  /** What somebody is called on the server, where others may be who work in another database. */
  public String nameOf(String name) {
    String database = address.database();
    return "s" + database.substring(database.lastIndexOf('_') + 1) + "-" + name;
  }

  /**
   * The store at somebody's desk, opened when it is asked for the first time.
   *
   * @param name as they are called on the server
   * @throws org.tierline.store.StoreTrouble if the server does not let them in
   */
  public PostgresStore at(String name, String password) {
    return desks.computeIfAbsent(
        name, who -> PostgresStore.ofPersonAt(who, address.atDesk(who, password), clock, () -> {}));
  }

  /**
   * The yardstick of writing, with somebody's rights.
   *
   * @param name as they are called on the server
   * @throws org.tierline.store.StoreTrouble if the server does not let them in
   */
  public BareRows bareRows(String name, String password) {
    try {
      return new PostgresBareRows(address.atDesk(name, password).getConnection());
    } catch (SQLException e) {
      throw PostgresTroubles.translated(e);
    }
  }

  @Override
  public void close() {
    desks.values().forEach(PostgresStore::close);
  }
}
