package org.tierline.store.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.tierline.model.Sentence;
import org.tierline.store.StoreTrouble;
import org.tierline.store.StoreTrouble.Kind;

/**
 * The rights of the role that owns a shared store, taken on by whoever administers the database
 * until this is closed. The role cannot sign in and is made where it is not there yet.
 */
final class OwnerRights implements AutoCloseable {
  private static final String POSSIBLE_NAME = "[a-z][a-z0-9_]{0,39}";

  private static final String TAKE_ON =
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
  private final DataSource owner;

  private OwnerRights(PostgresAddress address, DataSource administrator, DataSource owner) {
    this.address = address;
    this.administrator = administrator;
    this.owner = owner;
  }

  /**
   * Takes them on.
   *
   * @param user who administers the database
   * @throws StoreTrouble if they may not, or no store can be in a database of this name
   */
  static OwnerRights takeOn(PostgresAddress address, String user, String password) {
    requirePossibleName(address);
    PGSimpleDataSource owner = (PGSimpleDataSource) address.signedIn(user, password);
    owner.setOptions(owner.getOptions() + " -c role=" + ownerOf(address));
    OwnerRights rights = new OwnerRights(address, address.signedIn(user, password), owner);
    rights.execute(TAKE_ON);
    return rights;
  }

  /** Connections with these rights. */
  DataSource owner() {
    return owner;
  }

  /** Lets the groups of the store connect. */
  void letIn() {
    execute(LET_IN);
  }

  /** Gives the rights up. */
  @Override
  public void close() {
    execute(LEAVE);
  }

  /** Roles are called after the database. */
  private static void requirePossibleName(PostgresAddress address) {
    if (!address.database().matches(POSSIBLE_NAME)) {
      throw new StoreTrouble(
          Kind.OUT_OF_REACH,
          Sentence.of("say.store.databaseName"),
          new IllegalArgumentException("the name of the database"));
    }
  }

  private static String ownerOf(PostgresAddress address) {
    return address.database() + "_owner";
  }

  private void execute(String statements) {
    String named =
        statements.replace("<owner>", ownerOf(address)).replace("<database>", address.database());
    try (Connection connection = administrator.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(named);
    } catch (SQLException e) {
      throw PostgresTroubles.translated(e);
    }
  }
}
