package org.tierline.store.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.OtherJava;
import org.tierline.app.Services;
import org.tierline.app.ServicesAtWork;
import org.tierline.app.move.MoveUp;
import org.tierline.app.practice.PracticeStore;
import org.tierline.model.staff.Role;
import org.tierline.store.TestStores;
import org.tierline.store.move.ComparedTable;

/**
 * A move in a process of its own that is killed, given again and killed further on, twenty times
 * from its beginning to its end, and then ends with every row as it was.
 */
class KilledMoveTest {
  private static final int ROWS_AT_ONCE = 100;
  private static final int POINTS = 20;

  /** What a process says when it is at the point where it is to be killed. */
  private static final String THERE = "there";

  /**
   * Where it is killed.
   *
   * @param words of a statement
   * @param at which of the statements with these words, from 1
   * @param afterwards whether the server did what it was asked, or never heard of it
   */
  private record Point(String words, int at, boolean afterwards) {
    static Point before(String words) {
      return new Point(words, 1, false);
    }

    static Point after(String words) {
      return new Point(words, 1, true);
    }
  }

  /** In their order: each is reached only by going on from where the last one was killed. */
  private static final List<Point> UNTIL_COPIED =
      List.of(
          // its beginning, noted and not committed, committed and nothing more
          Point.after("INSERT INTO tierline_move.move"),
          Point.before("made = false"),
          // tables, half of them, all of them, and known to be made
          Point.after("CREATE TABLE audit_head"),
          Point.after("TRUNCATE "),
          Point.after("made = true"),
          // cases, in the midst of their rows
          new Point("INTO tierline_case.case_item", 3, true),
          new Point("INTO tierline_case.case_item", 7, false),
          // a table whose triggers are off
          Point.after("closing DISABLE TRIGGER"),
          // chains, their first rows, between rows, rows without a note of them, and the heads
          Point.after("INTO tierline.audit_event"),
          new Point("INTO tierline.audit_event", 2, false),
          Point.before("INTO tierline_move.copied"),
          Point.after("INTO tierline.audit_head"),
          // keys, of records and of people
          Point.after("INTO tierline.record_key"),
          Point.after("INTO tierline.staff ("),
          // work
          Point.after("INTO tierline.contact ("),
          Point.before("INTO tierline.disclosure"),
          Point.after("INTO contact_word"),
          // comparing
          Point.after("FROM tierline.audit_event ORDER BY"),
          // its end, written and not committed
          Point.after("SET ended_at"));

  /** In their order, after nothing is copied any more. */
  private static final List<Point> UNTIL_LET_IN =
      List.of(
          Point.before("grant_to_groups"), Point.after("SET name ="), Point.after("append_event"));

  @TempDir private Path folder;

  @Test
  void killed_at_twenty_points_it_ends_with_the_same_rows()
      throws IOException, InterruptedException, SQLException {
    assertThat(Stream.concat(UNTIL_COPIED.stream(), UNTIL_LET_IN.stream()).distinct())
        .hasSizeGreaterThanOrEqualTo(POINTS);
    MoveStage stage = MoveStage.in(folder);
    // Their tens of thousands say no more than the others do.
    MoveStage.inFile(stage.file(), "DELETE FROM place", "DELETE FROM jurisdiction", "VACUUM");
    PostgresAddress address = MoveStage.database(PostgresServer.NEWER);
    try {
      for (Point point : UNTIL_COPIED) {
        killed(stage, address, point);
      }
      assertThat(stage.compared(address))
          .hasSizeGreaterThan(70)
          .allSatisfy(table -> assertThat(table.shared()).isEqualTo(table.local()));
      for (Point point : UNTIL_LET_IN) {
        killed(stage, address, point);
      }
      requireWhole(stage, address);
    } finally {
      PostgresServer.NEWER.drop(address);
    }
  }

  private static void killed(MoveStage stage, PostgresAddress address, Point point)
      throws IOException, InterruptedException {
    OtherJava.killedOnceItSays(
        THERE,
        OtherJava.plain(
            Moving.class,
            stage.file().toString(),
            Integer.toString(address.port()),
            address.database(),
            point.words(),
            Integer.toString(point.at()),
            Boolean.toString(point.afterwards())),
        new String(stage.password(Role.ADMINISTRATOR)) + "\n");
  }

  /** What the move itself wrote at its end apart, both stores are the same. */
  private void requireWhole(MoveStage stage, PostgresAddress address) throws SQLException {
    MoveUp.Moved moved = stage.move(address, ROWS_AT_ONCE, CutLink.never());
    assertThat(moved.ready()).isTrue();
    assertThat(moved.rows()).isGreaterThan(10_000);
    assertThat(moved.different())
        .extracting(ComparedTable::name)
        .containsExactlyInAnyOrder("audit_event", "audit_head", "desk", "staff");
    assertThat(onServer(address, "SELECT count(*) FROM tierline.audit_event"))
        .isEqualTo(inFile(stage, "SELECT count(*) + 1 FROM audit_event"));
    String heads = "SELECT %s(desk_id%s) || count || %s(hash%s) FROM %saudit_head ORDER BY 1";
    assertThat(
            onServer(
                address, heads.formatted("encode", ", 'hex'", "encode", ", 'hex'", "tierline.")))
        .containsAll(inFile(stage, heads.formatted("lower(hex", ")", "lower(hex", ")", "")));
    try (PostgresStore store =
        PostgresStore.ofPerson(
            address.signedIn(
                PracticeStore.person(Role.ADMINISTRATOR).name(),
                new String(stage.password(Role.ADMINISTRATOR))),
            TestStores.CLOCK,
            () -> {})) {
      Services services = ServicesAtWork.on(store, folder.resolve("drafts"), TestStores.CLOCK);
      assertThat(services.audit().verification().verify(Stream.empty()).findings()).isEmpty();
    }
  }

  private static List<String> onServer(PostgresAddress address, String query) throws SQLException {
    return MoveStage.list(PostgresServer.owner(address).getConnection(), query);
  }

  private static List<String> inFile(MoveStage stage, String query) throws SQLException {
    return MoveStage.list(DriverManager.getConnection("jdbc:sqlite:" + stage.file()), query);
  }

  /** Moves until it is at a point, says so, and goes no further. */
  static final class Moving {
    private Moving() {}

    /**
     * Moves until it is killed.
     *
     * @param arguments the file, port and name of the database, and the point
     */
    @SuppressWarnings("SystemOut") // what the test waits for
    public static void main(String[] arguments) throws IOException {
      BufferedReader input =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      MoveStage stage =
          new MoveStage(
              Path.of(arguments[0]), Map.of(Role.ADMINISTRATOR, input.readLine()), "of no case");
      stage.move(
          new PostgresAddress("localhost", Integer.parseInt(arguments[1]), arguments[2]),
          ROWS_AT_ONCE,
          CutLink.of(
              arguments[3],
              Integer.parseInt(arguments[4]),
              Boolean.parseBoolean(arguments[5]),
              () -> {
                System.out.println(THERE);
                // Nothing comes: it waits until it is killed, or nobody is there to kill it.
                input.lines().forEach(_ -> {});
              }));
    }
  }
}
