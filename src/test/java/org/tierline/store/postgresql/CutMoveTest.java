package org.tierline.store.postgresql;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.app.move.MoveUp;
import org.tierline.store.StoreTrouble;
import org.tierline.store.TestStores;
import org.tierline.store.sqlite.SqliteMoveSource;
import org.tierline.store.sqlite.SqliteStore;

/**
 * A move that is cut off wherever it is goes on afterwards, with nothing missing and nothing twice;
 * and it touches no database but an empty one, and no store in which somebody works.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CutMoveTest {
  private static final long SEED = 20_261_128;
  private static final int CUTS = 20;
  private static final int ROWS_AT_ONCE = 200;

  /** Of the cuts, how many while tables are made. */
  private static final int WHILE_MAKING = 3;

  /** As many questions as are asked at most until a cut; fewer than it takes to compare and end. */
  private static final int LONGEST = 250;

  /** Words of what is done once. */
  private static final List<String> ONCE = List.of("DISABLE TRIGGER", "ended_at = ?", "SET name =");

  /** The last that is done once; it goes with the commit. */
  private static final String LAST = "append_event";

  @TempDir static Path folder;

  private final PostgresServer server = PostgresServer.NEWER;
  private MoveStage stage = MoveStage.NONE;

  @BeforeAll
  void aSmallStore() throws IOException, SQLException {
    stage = MoveStage.in(folder);
    // Their tens of thousands say no more than the others do.
    MoveStage.inFile(stage.file(), "DELETE FROM place", "DELETE FROM jurisdiction", "VACUUM");
  }

  private MoveUp.Moved move(PostgresAddress address, CutLink link) {
    return stage.move(address, ROWS_AT_ONCE, link);
  }

  @Test
  void cut_at_twenty_points_it_ends_with_the_same_rows() throws SQLException {
    Random random = new Random(SEED);
    PostgresAddress address = MoveStage.database(server);
    try {
      for (int i = 0; i < WHILE_MAKING; i++) {
        cut(address, CutLink.at(1 + random.nextInt(LONGEST), random.nextBoolean()));
      }
      cut(address, CutLink.of("DISABLE TRIGGER", random.nextBoolean()));
      for (int i = WHILE_MAKING + 1; i < CUTS; i++) {
        // What was done is not done again, so that each goes further than the one before.
        cut(address, CutLink.at(1 + random.nextInt(LONGEST), random.nextBoolean()));
      }
      assertThat(onServer(address, "SELECT count(*) FROM tierline_move.copied WHERE done"))
          .as("tables that were copied between cuts")
          .singleElement(as(STRING))
          .asInt()
          .isGreaterThan(40);
      requireWhole(address, CutLink.never());
    } finally {
      server.drop(address);
    }
  }

  private void requireWhole(PostgresAddress address, CutLink link) {
    MoveUp.Moved moved = move(address, link);
    assertThat(moved.ready()).isTrue();
    assertThat(moved.different()).isEmpty();
    assertThat(moved.rows()).isGreaterThan(10_000);
  }

  @Test
  void cut_at_what_is_done_once_it_is_done_once() throws SQLException {
    PostgresAddress address = MoveStage.database(server);
    try {
      for (String words : ONCE) {
        cut(address, CutLink.of(words, false));
        cut(address, CutLink.of(words, true));
      }
      cut(address, CutLink.of(LAST, false));
      assertThat(move(address, CutLink.of(LAST, true)).ready())
          .as("done, and known to be, though the answer was not heard")
          .isTrue();
      assertThat(move(address, CutLink.never()).ready()).isTrue();
      assertThat(onServer(address, "SELECT count(*) FROM tierline.contact"))
          .isEqualTo(
              MoveStage.list(
                  DriverManager.getConnection("jdbc:sqlite:" + stage.file()),
                  "SELECT count(*) FROM contact"));
      assertThat(
              onServer(
                  address,
                  "SELECT count(*) FROM tierline.audit_event WHERE action = 'STORE_MOVED'"))
          .containsExactly("1");
      assertThat(onServer(address, "SELECT name FROM tierline.staff WHERE password_hash = ''"))
          .containsExactly("tom");
      assertThat(
              onServer(
                  address,
                  "SELECT tgname FROM pg_trigger WHERE tgenabled <> 'O' AND NOT tgisinternal"))
          .isEmpty();
    } finally {
      server.drop(address);
    }
  }

  private void cut(PostgresAddress address, CutLink link) {
    assertThatThrownBy(() -> move(address, link))
        .isInstanceOfSatisfying(
            StoreTrouble.class,
            trouble -> assertThat(trouble.say().key()).startsWith("say.store.link"));
  }

  private static List<String> onServer(PostgresAddress address, String query) throws SQLException {
    return MoveStage.list(PostgresServer.owner(address).getConnection(), query);
  }

  private static void refused(ThrowingCallable moving, String say) {
    assertThatThrownBy(moving)
        .isInstanceOfSatisfying(
            StoreTrouble.class, trouble -> assertThat(trouble.say().key()).isEqualTo(say));
  }

  @Test
  void what_changed_meanwhile_is_moved_and_no_store_is_where_another_is() throws SQLException {
    PostgresAddress address = MoveStage.database(server);
    try {
      cut(address, CutLink.of("made = true", true));
      refused(() -> MoveStage.setUp(address).close(), "say.move.unfinished");
      cut(address, CutLink.of("ended_at = ?", false));
      MoveStage.inFile(stage.file(), "UPDATE office SET name = name || '.' WHERE code = 'DAL'");
      requireWhole(address, CutLink.never());
      MoveStage.asOwner(
          address, "UPDATE tierline_move.move SET source = decode(repeat('00', 16), 'hex')");
      refused(() -> move(address, CutLink.never()), "say.move.otherSource");
      MoveStage.asOwner(address, "DROP SCHEMA tierline_move CASCADE");
      refused(() -> move(address, CutLink.never()), "say.move.inUse");
    } finally {
      server.drop(address);
    }
  }

  @Test
  void a_store_that_is_open_at_a_desk_is_not_moved_and_none_opens_meanwhile() {
    try (SqliteStore desk = TestStores.reopen(stage.file())) {
      refused(() -> SqliteMoveSource.open(stage.file()).close(), "say.move.sourceOpen");
      assertThat(desk.<Boolean>read(t -> t.staff().isEmpty())).isFalse();
    }
    try (SqliteMoveSource moving = SqliteMoveSource.open(stage.file())) {
      assertThatThrownBy(() ->
              MoveStage.inFile(
                  stage.file(), "PRAGMA busy_timeout = 0", "SELECT id FROM store_identity"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("SQLITE_BUSY");
      assertThat(moving.<Boolean>read(t -> t.staff().isEmpty())).isFalse();
    }
  }
}
