package org.tierline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import org.tierline.app.ScratchStore;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.postgresql.PostgresPeople;
import org.tierline.store.postgresql.PostgresServer;
import org.tierline.store.postgresql.PostgresStore;
import org.tierline.store.sqlite.SqliteStore;

/** The stores that a contract is tried on. */
public enum StoreKind {
  /** In one file. */
  SQLITE,
  /** On a server of version 16. */
  POSTGRESQL_16,
  /** On a server of version 18. */
  POSTGRESQL_18;

  private static volatile StoreKind usual =
      StoreKind.valueOf(System.getProperty("tierline.test.store", SQLITE.name()));

  /**
   * The kind for tests that do not choose: SQLite, unless {@code tierline.test.store} names another
   * or a test says {@link OnBothStores}.
   */
  public static StoreKind usual() {
    return usual;
  }

  static void setUsual(StoreKind kind) {
    usual = kind;
  }

  /** Where a new store is. */
  public Place place(Path folder) {
    return switch (this) {
      case SQLITE -> new InFile(TestStores.file(folder));
      case POSTGRESQL_16 -> onServer(PostgresServer.OLDER);
      case POSTGRESQL_18 -> onServer(PostgresServer.NEWER);
    };
  }

  private static Place onServer(PostgresServer server) {
    return new OnServer(server, server.newStore());
  }

  /** Where a store is. */
  public interface Place {
    /** Opens it, as each of several desks does. */
    Store open(InstantSource clock);

    /** Opens it as the desk of another machine does, where there can be one. */
    default Store openAt(String desk, InstantSource clock) {
      return open(clock);
    }

    /** Opens it at the moment at which it was made. */
    default Store open() {
      return open(TestStores.CLOCK);
    }

    /**
     * Takes it for a rehearsal: on a server everybody signs in as themselves.
     *
     * @param folder for what a desk keeps to itself
     */
    ScratchStore scratch(InstantSource clock, Path folder);

    /** A plain connection that may do everything. */
    Connection raw() throws SQLException;

    /** Nobody needs it any more. */
    void leave();
  }

  private record InFile(Path file) implements Place {
    @Override
    public Store open(InstantSource clock) {
      return SqliteStore.open(file, clock, () -> {}, (_, _) -> {});
    }

    @Override
    public ScratchStore scratch(InstantSource clock, Path folder) {
      return ScratchStore.of(open(clock), folder, this::leave);
    }

    @Override
    public Connection raw() throws SQLException {
      return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    @Override
    public void leave() {
      // It goes with its folder.
    }
  }

  private record OnServer(PostgresServer server, PostgresAddress address) implements Place {
    @Override
    public Store open(InstantSource clock) {
      return PostgresStore.open(PostgresServer.owner(address), clock, () -> {});
    }

    @Override
    public Store openAt(String desk, InstantSource clock) {
      return PostgresStore.openAt(desk, PostgresServer.owner(address), clock, () -> {});
    }

    @Override
    public ScratchStore scratch(InstantSource clock, Path folder) {
      PostgresServer.letPeopleIn(address);
      return ScratchStore.shared(
          PostgresStore.ofPerson(PostgresServer.owner(address), clock, () -> {}),
          new PostgresPeople(address, clock),
          folder,
          this::leave);
    }

    @Override
    public Connection raw() throws SQLException {
      return PostgresServer.owner(address).getConnection();
    }

    @Override
    public void leave() {
      server.giveBack(address);
    }
  }
}
