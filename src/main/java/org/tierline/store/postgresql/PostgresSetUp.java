package org.tierline.store.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.tierline.model.Sentence;
import org.tierline.store.StoreTrouble;
import org.tierline.store.StoreTrouble.Kind;
import org.tierline.store.sql.NewStore;

/**
 * Makes a shared store, or brings it up to date, for whoever administers the database: who owns it
 * or is a superuser, and may create roles. What is made belongs to a role of its own that cannot
 * sign in; whoever sets up takes its rights on until this is closed.
 */
public final class PostgresSetUp implements AutoCloseable {
  private static final String POSSIBLE_NAME = "[a-z][a-z0-9_]{0,39}";

  private static final String OWNER_ROLE =
      """
      DO $$
      BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '<owner>') THEN
          CREATE ROLE <owner> NOLOGIN CREATEROLE;
        END IF;
      END
      $$;
      GRANT <owner> TO CURRENT_USER;
      GRANT CREATE ON DATABASE <database> TO <owner>;
      REVOKE ALL ON DATABASE <database> FROM PUBLIC;
      """;

  private static final String LET_IN =
      "GRANT CONNECT ON DATABASE <database> TO <database>_staff, <owner>";

  private static final String LEAVE = "REVOKE <owner> FROM CURRENT_USER";

  private final PostgresAddress address;
  private final DataSource administrator;
  private final PostgresStore store;

  private PostgresSetUp(PostgresAddress address, DataSource administrator, PostgresStore store) {
    this.address = address;
    this.administrator = administrator;
    this.store = store;
  }

  /**
   * Roles are called after the database.
   *
   * @throws StoreTrouble with a sentence, if a database of this name cannot hold a store
   */
  private static void requirePossibleName(PostgresAddress address) {
    if (!address.database().matches(POSSIBLE_NAME)) {
      throw new StoreTrouble(
          Kind.OUT_OF_REACH,
          Sentence.of("say.store.databaseName"),
          new IllegalArgumentException("the name of the database"));
    }
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
    requirePossibleName(address);
    DataSource administrator = address.signedIn(user, password);
    execute(address, administrator, OWNER_ROLE);
    try {
      DataSource owner = asOwner(address, user, password);
      PostgresMaking.make(owner, clock, progress);
      PostgresMaking.grant(owner);
      execute(address, administrator, LET_IN);
      return new PostgresSetUp(
          address, administrator, PostgresStore.ofPerson(owner, clock, () -> {}));
    } catch (RuntimeException e) {
      execute(address, administrator, LEAVE);
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
    execute(address, administrator, LEAVE);
  }

  private static String ownerOf(PostgresAddress address) {
    return address.database() + "_owner";
  }

  private static DataSource asOwner(PostgresAddress address, String user, String password) {
    PGSimpleDataSource source = (PGSimpleDataSource) address.signedIn(user, password);
    source.setOptions(source.getOptions() + " -c role=" + ownerOf(address));
    return source;
  }

  private static void execute(PostgresAddress address, DataSource source, String statements) {
    String named =
        statements.replace("<owner>", ownerOf(address)).replace("<database>", address.database());
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(named);
    } catch (SQLException e) {
      throw PostgresTroubles.translated(e);
    }
  }
}
