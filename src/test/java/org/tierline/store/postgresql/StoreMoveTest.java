package org.tierline.store.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.app.Services;
import org.tierline.app.ServicesAtWork;
import org.tierline.app.move.MoveUp;
import org.tierline.app.practice.PracticeStore;
import org.tierline.model.audit.AuditReport;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.GlassAnswer;
import org.tierline.model.privacy.GlassWish;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.MovedPeople;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.TestStores;
import org.tierline.store.keys.Keys;
import org.tierline.store.move.ComparedTable;
import org.tierline.store.sqlite.SqliteStore;

/** A local store full of work is moved whole, and people go on with it on the server. */
@ParameterizedClass
@ValueSource(strings = {"older", "newer"})
class StoreMoveTest {

  @TempDir static Path made;

  @TempDir Path folder;

  @Parameter String version = "";

  private static MoveStage stage = MoveStage.NONE;
  private static PostgresServer server = PostgresServer.NEWER;
  private static PostgresAddress address = new PostgresAddress("localhost", 1, "none");
  private static MoveUp.Moved moved = new MoveUp.Moved(List.of(), null, false, List.of());

  @BeforeParameterizedClassInvocation
  static void move(String version) throws IOException, SQLException {
    stage = MoveStage.in(Files.createTempDirectory(made, version));
    MoveStage.inFile(stage.file(), "DELETE FROM place", "VACUUM");
    server = PostgresServer.of(version);
    address = MoveStage.database(server);
    moved = again();
    MoveStage.asOwner(
        address,
        "SET ROLE "
            + address.database()
            + "_owner;"
            + " INSERT INTO tierline_case.rehearsed VALUES (true)");
  }

  @AfterParameterizedClassInvocation
  static void leave() {
    server.drop(address);
  }

  private static MoveUp.Moved again() {
    return stage.move(address, 1_000, UnaryOperator.identity());
  }

  private static List<String> onServer(String query) throws SQLException {
    return MoveStage.list(PostgresServer.owner(address).getConnection(), query);
  }

  private static List<String> inFile(String query) throws SQLException {
    return MoveStage.list(DriverManager.getConnection("jdbc:sqlite:" + stage.file()), query);
  }

  private StaffSession signIn(Services services, Role role) {
    SignInAnswer answer =
        services.signIn().signIn(PracticeStore.person(role).name(), stage.password(role));
    assertThat(answer).isInstanceOf(SignInAnswer.Welcome.class);
    return ((SignInAnswer.Welcome) answer).session();
  }

  private PostgresStore deskOf(Role role) {
    return PostgresStore.ofPerson(
        address.signedIn(PracticeStore.person(role).name(), new String(stage.password(role))),
        TestStores.CLOCK,
        () -> {});
  }

  private Services services(PostgresStore store) {
    return ServicesAtWork.on(store, folder.resolve("drafts"), TestStores.CLOCK);
  }

  private MovedPeople.Answer letIn(Role role) {
    try (PostgresStore store = deskOf(Role.ADMINISTRATOR)) {
      Services services = services(store);
      StaffSession administrator = signIn(services, Role.ADMINISTRATOR);
      String name = PracticeStore.person(role).name();
      try {
        return new MovedPeople(services.desk(), new Keys())
            .letIn(administrator, new MovedPeople.Who(name, name, false), stage.password(role));
      } finally {
        services.signIn().signOut(administrator);
      }
    }
  }

  @Test
  void every_table_came_over_row_by_row() throws SQLException {
    assertThat(moved.ready()).isTrue();
    assertThat(moved.before()).isNull();
    assertThat(moved.different()).isEmpty();
    assertThat(moved.rows()).isGreaterThan(40_000);
    assertThat(moved.tables())
        .hasSizeGreaterThan(70)
        .filteredOn(table -> table.local().rows() > 0)
        .extracting(ComparedTable::name)
        .contains("contact", "case_item", "verification", "said_number", "contact_count");
    assertThat(onServer("SELECT count(*) FROM tierline.contact"))
        .isEqualTo(inFile("SELECT count(*) FROM contact"));
    assertThat(moved.waiting())
        .extracting(MoveUp.Waiting::name)
        .containsExactly("ana", "omar", "samira");
  }

  @Test
  void the_chains_end_as_they_did_and_are_verified() throws SQLException {
    String heads = "SELECT encode(desk_id, 'hex') || count || encode(hash, 'hex')";
    List<String> before =
        inFile("SELECT lower(hex(desk_id)) || count || lower(hex(hash)) FROM audit_head");
    assertThat(before).isNotEmpty();
    assertThat(onServer(heads + " FROM tierline.audit_head")).containsAll(before);
    try (PostgresStore store = deskOf(Role.ADMINISTRATOR)) {
      AuditReport report = services(store).audit().verification().verify(Stream.empty());
      assertThat(report.findings()).isEmpty();
    }
    assertThat(onServer("SELECT count(*) FROM tierline.audit_event WHERE action = 'STORE_MOVED'"))
        .containsExactly("1");
  }

  @Test
  void people_sign_in_with_the_password_they_had_find_their_contacts_and_open_a_case() {
    assertThat(letIn(Role.SUPERVISOR)).isIn(MovedPeople.Answer.DONE, MovedPeople.Answer.HAS_LOGIN);
    try (PostgresStore store = deskOf(Role.SUPERVISOR)) {
      Services services = services(store);
      StaffSession samira = signIn(services, Role.SUPERVISOR);
      GlassAnswer answer =
          services
              .glass()
              .breakGlass(
                  samira,
                  new GlassWish(
                      UUID.randomUUID(),
                      ReceiptNumber.parse(stage.receiptNumber()).orElseThrow(),
                      BreakGlassReason.COMPLAINT,
                      "A complaint came by letter."));
      assertThat(answer).isInstanceOf(GlassAnswer.Open.class);
      services.signIn().signOut(samira);
    }
    assertThat(letIn(Role.TIER_1)).isIn(MovedPeople.Answer.DONE, MovedPeople.Answer.HAS_LOGIN);
    try (PostgresStore store = deskOf(Role.TIER_1);
        SqliteStore local = TestStores.reopen(stage.file())) {
      UUID ana = signIn(services(store), Role.TIER_1).id();
      String number = inLocal(local, ana);
      List<ContactSummary> found = store.read(t -> t.contacts().search(ana, number, 5));
      assertThat(found)
          .isNotEmpty()
          .isEqualTo(local.read(t -> t.contacts().search(ana, number, 5)));
    }
  }

  private static String inLocal(SqliteStore local, UUID staffId) {
    return local.read(t ->
        t.contacts()
            .taken(staffId, java.time.Instant.EPOCH, TestStores.NOW, 1)
            .getFirst()
            .number());
  }

  @Test
  void what_was_moved_is_not_moved_again() throws SQLException {
    String count =
        """
        SELECT sum((xpath('/row/n/text()', query_to_xml(
          format('SELECT count(*) AS n FROM %I.%I', schemaname, tablename), false, true, '')))[1]
          ::text::bigint) FROM pg_tables WHERE schemaname LIKE 'tierline%'
        """;
    List<String> before = onServer(count);
    MoveUp.Moved twice = again();
    assertThat(twice.before()).isEqualTo(TestStores.NOW);
    assertThat(onServer(count)).isEqualTo(before);
  }

  @Test
  void a_row_that_was_changed_on_the_server_is_seen() throws SQLException {
    assertThat(again().different()).extracting(ComparedTable::name).doesNotContain("contact");
    MoveStage.asOwner(
        address,
        "UPDATE tierline.contact SET notes = notes || '.'"
            + " WHERE id = (SELECT id FROM tierline.contact ORDER BY id LIMIT 1)");
    assertThat(again().different())
        .filteredOn(table -> table.name().equals("contact"))
        .singleElement()
        .satisfies(
            contact -> assertThat(contact.local().rows()).isEqualTo(contact.shared().rows()));
    MoveStage.asOwner(
        address,
        "UPDATE tierline.contact SET notes = left(notes, -1)"
            + " WHERE id = (SELECT id FROM tierline.contact ORDER BY id LIMIT 1)");
  }
}
