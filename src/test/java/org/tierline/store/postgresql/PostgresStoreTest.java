package org.tierline.store.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.ds.PGSimpleDataSource;
import org.tierline.model.Topic;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.Samples;
import org.tierline.store.StoreTrouble;
import org.tierline.store.StoreTrouble.Kind;
import org.tierline.store.TestStores;
import org.tierline.store.Transaction;

class PostgresStoreTest {
  private static final PostgresServer SERVER = PostgresServer.NEWER;
  private static final String GUEST = "guest";
  private static final int PATIENCE_IN_MILLIS = 20_000;
  private static final String MADE_UP =
      """
      (SELECT string_agg(xid + n || ' STAFF', ',') FROM generate_series(0, 200) n,
        (SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS xid) AS next)
      """;

  private PostgresAddress address;
  private DataSource owner;

  @BeforeEach
  void takeStore() {
    address = SERVER.newStore();
    owner = PostgresServer.owner(address);
  }

  @AfterEach
  void giveStoreBack() {
    SERVER.giveBack(address);
  }

  private static PostgresStore open(DataSource source) {
    return PostgresStore.open(source, TestStores.CLOCK, () -> {});
  }

  @Test
  void somebody_who_was_granted_nothing_reaches_no_table_view_or_function() throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP ROLE IF EXISTS " + GUEST);
      statement.execute("CREATE ROLE " + GUEST + " LOGIN PASSWORD 'guest'");
    }
    DataSource guest = address.signedIn(GUEST, GUEST);
    assertThatThrownBy(() -> open(guest))
        .isInstanceOfSatisfying(
            StoreTrouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(Kind.READ_ONLY));
    List<String> relations = relations();
    assertThat(relations).hasSizeGreaterThan(70);
    try (Connection connection = guest.getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(relations)
          .allSatisfy(name ->
              assertThatThrownBy(() -> statement.execute("SELECT count(*) FROM tierline." + name))
                  .isInstanceOfSatisfying(
                      SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501")));
    }
  }

  @Test
  void that_something_was_committed_is_told_once_and_not_what() throws SQLException {
    try (PostgresStore store = open(owner);
        Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      PGConnection hearing = connection.unwrap(PGConnection.class);
      statement.execute(ToldChanges.LISTEN);
      AuditEvent nobodysTopic =
          new AuditEvent(TestStores.NOW, AuditAction.SIGNED_IN, null, null, null, Map.of());
      store.write(tx -> tx.audit().appendNow(nobodysTopic));
      assertThat(ToldChanges.isHeard(hearing, Duration.ofSeconds(1))).isFalse();
      Samples.add(store, "ana", Role.TIER_1);
      assertThat(hearing.getNotifications(PATIENCE_IN_MILLIS))
          .extracting(PGNotification::getParameter)
          .containsExactly("");
    }
  }

  /** That the transactions to come have changed names, before they do, and that others have. */
  @ParameterizedTest
  @ValueSource(strings = {"''", "'BULLETINS'", MADE_UP})
  void what_somebody_makes_up_hides_no_change_and_makes_none(String said)
      throws SQLException, InterruptedException {
    BlockingQueue<Set<Topic>> hints = new LinkedBlockingQueue<>();
    try (PostgresStore store = open(owner);
        Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      store.follow(hints::add);
      assertThat(hints.poll(PATIENCE_IN_MILLIS, TimeUnit.MILLISECONDS))
          .isEqualTo(EnumSet.allOf(Topic.class));
      statement.execute("SELECT pg_notify('tierline_change', " + said + ")");
      assertThat(hints.poll(1, TimeUnit.SECONDS)).as("a change that was made up").isNull();
      Samples.add(store, "ana", Role.TIER_1);
      assertThat(hints.poll(PATIENCE_IN_MILLIS, TimeUnit.MILLISECONDS))
          .containsExactly(Topic.STAFF);
      assertThat(hints).isEmpty();
    }
  }

  /** Everything with rows or columns, read as whoever may see it. */
  private List<String> relations() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT relname FROM pg_class WHERE relnamespace = 'tierline'::regnamespace"
                    + " AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S')")) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }

  @ParameterizedTest
  @CsvSource({"+ 2, say.store.newer", "- 2, say.store.older"})
  void a_store_of_another_version_is_refused_with_a_sentence(String change, String say)
      throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(moved(change));
      try {
        assertThatThrownBy(() -> open(owner))
            .isInstanceOfSatisfying(
                StoreTrouble.class, trouble -> assertThat(trouble.say().key()).isEqualTo(say));
      } finally {
        statement.execute(moved(change.startsWith("+") ? "- 2" : "+ 2"));
      }
    }
  }

  private static String moved(String change) {
    return "UPDATE tierline.flyway_schema_history SET version = CAST(version AS integer) "
        + change
        + " WHERE version ~ '^[0-9]+$'";
  }

  @Test
  void work_that_overlooks_a_refused_row_is_not_confirmed() {
    try (PostgresStore store = open(owner)) {
      Samples.add(store, "ana", Role.ADMINISTRATOR);
      StaffMember bob = Samples.staff("bob", Role.ADMINISTRATOR);
      StaffMember other = Samples.staff("ana", Role.ADMINISTRATOR);
      assertThatThrownBy(() ->
              store.write(tx -> {
                insert(tx, bob);
                try {
                  insert(tx, other);
                } catch (RuntimeException _) {
                  // as careless work would
                }
                return true;
              }))
          .isInstanceOf(RuntimeException.class);
      assertThat(store.<Boolean>read(tx -> tx.staff().findByName("bob").isEmpty())).isTrue();
    }
  }

  private static void insert(Transaction tx, StaffMember staff) {
    tx.staff()
        .insert(
            staff,
            "hash",
            Samples.KEYS.make(tx, staff, Samples.PASSWORD.toCharArray(), Optional.empty()));
  }

  @Test
  void two_desks_that_write_into_one_chain_at_once_lose_no_event()
      throws InterruptedException, ExecutionException {
    int each = 40;
    try (PostgresStore here = open(owner);
        PostgresStore there = open(owner);
        ExecutorService desks = Executors.newFixedThreadPool(2)) {
      Future<?> first = desks.submit(() -> append(here, each));
      Future<?> second = desks.submit(() -> append(there, each));
      first.get();
      second.get();
      assertThat(here.<Integer>read(tx -> tx.audit().latest(3 * each).size())).isEqualTo(2 * each);
    }
  }

  @Test
  void an_event_is_not_forgotten_where_nothing_is_written() {
    AuditEvent event =
        new AuditEvent(TestStores.NOW, AuditAction.SIGNED_IN, null, null, null, Map.of());
    try (PostgresStore store = open(owner)) {
      assertThatThrownBy(() ->
              store.read(tx -> {
                tx.audit().append(event);
                return true;
              }))
          .hasMessageContaining("READ_ONLY");
    }
  }

  private static void append(PostgresStore store, int times) {
    for (int i = 0; i < times; i++) {
      AuditEvent event =
          new AuditEvent(TestStores.NOW, AuditAction.SIGNED_IN, null, null, null, Map.of());
      store.write(tx -> tx.audit().appendNow(event));
    }
  }

  @Test
  void whoever_waits_too_long_for_others_is_told() throws SQLException {
    PGSimpleDataSource impatient = (PGSimpleDataSource) PostgresServer.owner(address);
    impatient.setOptions("-c lock_timeout=50");
    try (PostgresStore waiting = open(impatient);
        Connection busy = owner.getConnection();
        Statement statement = busy.createStatement()) {
      busy.setAutoCommit(false);
      statement.execute(BesideOthers.NOBODY_ELSE);
      assertThatThrownBy(() -> append(waiting, 1))
          .isInstanceOfSatisfying(
              StoreTrouble.class,
              trouble -> assertThat(trouble.say().key()).isEqualTo("say.store.busy"));
      busy.rollback();
      append(waiting, 1);
    }
  }
}
