package org.tierline.store.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.tierline.app.ScratchStore;
import org.tierline.app.move.MoveUp;
import org.tierline.app.practice.PracticeStore;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.TestStores;
import org.tierline.store.keys.Keys;
import org.tierline.store.move.ComparedTable;
import org.tierline.store.move.StoreMove;
import org.tierline.store.sqlite.SqliteMoveSource;

/**
 * The work of practice in a file that nobody has open, and databases into which it is moved.
 *
 * @param file where it is
 * @param passwords of who works there
 * @param receiptNumber of one of the cases
 */
record MoveStage(Path file, Map<Role, String> passwords, String receiptNumber) {
  /** Before there is one. */
  static final MoveStage NONE = new MoveStage(Path.of(""), Map.of(), "");

  private static final String ADMINISTRATOR = "move_dba";

  private static final StoreMove.Progress UNSEEN =
      new StoreMove.Progress() {
        @Override
        public void copied(String table, long rows, long of) {
          // Nobody looks.
        }

        @Override
        public void compared(String table, long rows) {
          // Nobody looks.
        }
      };

  /** A copy of its own in a folder. */
  static MoveStage in(Path folder) throws IOException {
    MoveStage made = Practice.MADE;
    return new MoveStage(
        Files.copy(made.file(), folder.resolve("tierline.db")),
        made.passwords(),
        made.receiptNumber());
  }

  private static MoveStage practice() {
    try (PracticeStore practice =
        PracticeStore.fill(
            ScratchStore.copyOf(TestStores.template(), TestStores.CLOCK), TestStores.NOW)) {
      Path folder = Files.createTempDirectory("tierline-move");
      Path file = folder.resolve("tierline.db");
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      inFile(
          practice.scratch().folder().resolve("tierline.db"), "VACUUM INTO '%s'".formatted(file));
      inFile(file, "PRAGMA journal_mode = WAL");
      Map<Role, String> passwords = new EnumMap<>(Role.class);
      for (Role role : Role.values()) {
        passwords.put(role, new String(practice.password(role)));
      }
      return new MoveStage(file, passwords, practice.cases().getFirst().receiptNumber());
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  char[] password(Role role) {
    return Objects.requireNonNull(passwords.get(role)).toCharArray();
  }

  /** Runs statements in a file. */
  static void inFile(Path file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  /** A new database, owned by somebody who is no superuser. */
  static PostgresAddress database(PostgresServer server) throws SQLException {
    PostgresAddress address = server.newDatabase();
    asOwner(
        address,
        """
        DO $$
        BEGIN
          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
            CREATE ROLE %1$s LOGIN CREATEROLE PASSWORD '%1$s';
          END IF;
        END
        $$;
        ALTER DATABASE %2$s OWNER TO %1$s;
        """
            .formatted(ADMINISTRATOR, address.database()));
    return address;
  }

  /** Runs statements as a superuser. */
  static void asOwner(PostgresAddress address, String statements) throws SQLException {
    try (Connection connection = PostgresServer.owner(address).getConnection();
        Statement executing = connection.createStatement()) {
      executing.execute(statements);
    }
  }

  /** What a query gives, a line a row; the connection is closed. */
  static List<String> list(Connection connection, String query) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (connection;
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        lines.add(String.valueOf(row.getString(1)));
      }
    }
    return lines;
  }

  /** Sets a store up in a database that is moved into. */
  static PostgresSetUp setUp(PostgresAddress address) {
    return PostgresSetUp.begin(
        address, ADMINISTRATOR, ADMINISTRATOR, TestStores.CLOCK, (_, _) -> {});
  }

  /** Moves it, as the command does. */
  MoveUp.Moved move(PostgresAddress address, int rowsAtOnce, UnaryOperator<DataSource> through) {
    char[] password = password(Role.ADMINISTRATOR);
    try (SqliteMoveSource source = SqliteMoveSource.open(file);
        PostgresMoveTarget target =
            PostgresMoveTarget.open(address, ADMINISTRATOR, ADMINISTRATOR, through)) {
      StaffMember administrator =
          MoveUp.administrator(
              source, PracticeStore.person(Role.ADMINISTRATOR).name(), password, new Keys());
      return new MoveUp(source, target, new StoreMove(source, target, rowsAtOnce), TestStores.CLOCK)
          .by(administrator, password, UNSEEN);
    }
  }

  /** Compares both stores as they are. */
  List<ComparedTable> compared(PostgresAddress address) {
    try (SqliteMoveSource source = SqliteMoveSource.open(file);
        PostgresMoveTarget target =
            PostgresMoveTarget.open(address, ADMINISTRATOR, ADMINISTRATOR)) {
      return new StoreMove(source, target).compare(UNSEEN);
    }
  }

  /** Played once for all tests. */
  private static final class Practice {
    private static final MoveStage MADE = practice();
  }
}
