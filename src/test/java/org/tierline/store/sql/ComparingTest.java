package org.tierline.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;
import org.tierline.model.cases.Protection;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.policy.privacy.Cases;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.policy.privacy.Items;
import org.tierline.store.CaseSamples;
import org.tierline.store.CaseTable;
import org.tierline.store.CaseTable.Compared;
import org.tierline.store.Looking;
import org.tierline.store.Samples;
import org.tierline.store.StoreTest;
import org.tierline.store.TestStores;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.vault.CaseVault;

/** P7: what runs is the same whether there is such a case, none, or a protected one. */
class ComparingTest extends StoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final int MOST_PEOPLE = (CaseTable.LINES - crowd(0).lines()) / 2;

  @Test
  void hitMissAndProtectedRunTheSameStatementsOverTheSameRows() {
    StaffMember ana = Samples.add(store, "ana", Role.TIER_1);
    KeyRing ring = Samples.ring(store, ana);
    Samples.add(
        store, Samples.staff("eve", Role.TIER_2, Clearance.SECTION_1367), Optional.of(ring));
    write(tx -> {
      CaseVault vault = new CaseVault();
      vault.put(tx, CaseSamples.full("IOE0000000001", Protection.NONE), ring);
      vault.put(tx, CaseSamples.full("IOE0000000002", Protection.SECTION_1367), ring);
      vault.put(tx, CaseSamples.full("IOE0000000003", Protection.ASYLUM), ring);
    });
    Trace hit = traced("IOE0000000001", ring);
    assertThat(hit.found()).isTrue();
    assertThat(hit.statements()).hasSize(3);
    assertThat(traced("IOE0000000003", ring).found()).isTrue();
    for (String receipt : List.of("IOE0000000002", "IOE0000000004")) {
      Trace miss = traced(receipt, ring);
      assertThat(miss.found()).isFalse();
      assertThat(miss.statements()).isEqualTo(hit.statements());
      assertThat(miss.rows()).isEqualTo(hit.rows());
    }
  }

  @Test
  void namesOfManyPartsTakeNoMoreRowsThanNone() {
    StaffMember ana = Samples.add(store, "ana", Role.TIER_1);
    KeyRing ring = Samples.ring(store, ana);
    ComparableItems record =
        Items.of(
            Cases.maria()
                .numbered("IOE0000000001", "A000000001")
                .named("María José", "Luz", "Núñez-Ortega")
                .representative("Lee James Park", "Park Law", TODAY, null)
                .parent("Ana Núñez")
                .guardian("Eve Stone", TODAY)
                .consent("Rosa Díaz", TODAY, null, true)
                .build());
    write(tx -> tx.cases().put(record, Protection.NONE, ring, _ -> new byte[1024]));
    Trace hit = traced("IOE0000000001", ring);
    Trace miss = traced("IOE0000000002", ring);
    assertThat(hit.found()).isTrue();
    assertThat(miss.found()).isFalse();
    assertThat(hit.rows()).isEqualTo(miss.rows());
  }

  /** With one person, with as many as there may be, and the case that stands for none. */
  @Test
  void aCaseOfManyPeopleIsComparedOverAsManyLinesAsOneOfFewAndAsNone() {
    KeyRing ring = Samples.ring(store, Samples.add(store, "ana", Role.TIER_1));
    List<UUID> cases = new ArrayList<>();
    for (int people : List.of(0, 20, 36, MOST_PEOPLE)) {
      ComparableItems record = crowd(people);
      write(tx -> cases.add(tx.cases().put(record, Protection.NONE, ring, _ -> new byte[1024])));
      assertThat(traced("IOE00000001%02d".formatted(people), ring).found()).isTrue();
    }
    try (Handle handle = jdbi().open()) {
      UUID decoy = Desks.of("test", handle, TestStores.NOW, Samples::id).decoyCase();
      cases.add(decoy);
      assertThat(cases.stream().map(id -> stored(handle, id))).contains(32, 64, 96, 128);
      assertThat(cases).allSatisfy(id -> assertThat(compared(handle, id, decoy)).isEqualTo(128));
    }
    assertThatThrownBy(() ->
            write(tx ->
                tx.cases().put(crowd(MOST_PEOPLE + 1), Protection.NONE, ring, _ -> new byte[1024])))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Somebody who many people may speak for; the last of them is found like the first. */
  @Test
  void whoStandsInTheLastLineOfACaseIsFound() {
    KeyRing ring = Samples.ring(store, Samples.add(store, "ana", Role.TIER_1));
    ComparableItems record = crowd(MOST_PEOPLE);
    write(tx -> tx.cases().put(record, Protection.NONE, ring, _ -> new byte[1024]));
    for (String name : List.of(person(0), person(MOST_PEOPLE - 1), "Rosa Nobody")) {
      Said said =
          new Said(
              "IOE00000001%02d".formatted(MOST_PEOPLE),
              null,
              "María Núñez",
              LocalDate.of(1991, 7, 14),
              null,
              null,
              "+12145550143",
              null,
              null,
              null,
              name);
      ComparableItems items = Items.of(said, Relationship.AUTHORIZED_THIRD_PARTY, TODAY);
      boolean fits =
          store.read(tx ->
              Looking.at(tx, items, ring, false, TODAY, TestStores.NOW)
                  .comparison()
                  .standingFits());
      assertThat(fits).as(name).isEqualTo(!name.endsWith("Nobody"));
    }
  }

  @Test
  void aKeyOfNoCaseIsAskedAboutOverAsManyRowsAsOneOfACase() {
    KeyRing ring = Samples.ring(store, Samples.add(store, "ana", Role.TIER_1));
    UUID[] there = new UUID[1];
    write(tx -> there[0] = tx.cases().put(crowd(0), Protection.NONE, ring, _ -> new byte[1024]));
    try (Handle handle = jdbi().open()) {
      assertThat(marks(handle, there[0])).hasSize(1).doesNotContainNull();
      assertThat(marks(handle, Samples.id())).hasSize(1).doesNotContainNull();
    }
  }

  private static List<byte[]> marks(Handle handle, UUID key) {
    return handle
        .createQuery(SqlCaseTable.MARKS)
        .define("ids", "(:id)")
        .bind("id", key)
        .map((row, _) -> row.getBytes("digest"))
        .list();
  }

  private static int stored(Handle handle, UUID caseId) {
    return handle
        .createQuery("SELECT count(*) AS n FROM case_item WHERE case_id = :caseId")
        .bind("caseId", caseId)
        .map((row, _) -> row.getInt("n"))
        .one();
  }

  private static int compared(Handle handle, UUID caseId, UUID decoy) {
    return handle
        .createQuery("WITH " + ItemComparison.LINES + " SELECT count(*) AS n FROM line")
        .bind("caseId", caseId)
        .bind("decoy", decoy)
        .map((row, _) -> row.getInt("n"))
        .one();
  }

  /** Two names that make two lines. */
  private static String person(int number) {
    return "Rosa Qu" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  private static ComparableItems crowd(int people) {
    return Items.of(
        Cases.maria()
            .numbered("IOE00000001%02d".formatted(people), "A0000000%02d".formatted(people))
            .named("María", null, "Núñez")
            .consents(IntStream.range(0, people).mapToObj(ComparingTest::person).toList(), TODAY)
            .build());
  }

  @Test
  void noMessageOfTheDatabaseCarriesAValue() {
    try (Handle handle = jdbi().open()) {
      UUID nobody = Samples.id();
      assertThatThrownBy(() ->
              handle
                  .createUpdate("INSERT INTO staff (id, name) VALUES (:id, :name)")
                  .bind("id", nobody)
                  .bind("name", "canary")
                  .execute())
          .satisfies(thrown -> {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
              assertThat(cause.getMessage()).doesNotContain("canary");
            }
          });
    }
  }

  private Trace traced(String receipt, KeyRing ring) {
    Said said =
        new Said(
            receipt,
            null,
            "Canaryjosé Canarynúñez",
            LocalDate.of(1991, 7, 14),
            "415 Canary Street",
            "75201",
            "+12145550143",
            null,
            null,
            null,
            null);
    ComparableItems items = Items.of(said, Relationship.APPLICANT_OR_PETITIONER, TODAY);
    Jdbi jdbi = jdbi();
    List<String> statements = new ArrayList<>();
    try (Handle handle = jdbi.open()) {
      Desk desk = Desks.of("test", handle, TestStores.NOW, Samples::id);
      handle.setSqlLogger(
          new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
              statements.add(context.getRenderedSql());
            }
          });
      Compared compared =
          new CaseComparison(handle, desk.decoyCase())
              .compare(items, ring, false, TODAY, TestStores.NOW);
      List<String> ran = List.copyOf(statements);
      int rows =
          handle
              .createQuery("SELECT count(*) AS n FROM case_item WHERE case_id = :caseId")
              .bind("caseId", compared.caseId())
              .map((row, _) -> row.getInt("n"))
              .one();
      return new Trace(compared.comparison().caseFits(), ran, rows);
    }
  }

  private Jdbi jdbi() {
    Path file = folder.resolve("tierline.db");
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file);
    return Jdbis.over(source::getConnection);
  }

  private record Trace(boolean found, List<String> statements, int rows) {}
}
