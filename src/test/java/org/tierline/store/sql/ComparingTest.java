package org.tierline.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.tierline.store.CaseTable.Compared;
import org.tierline.store.Samples;
import org.tierline.store.StoreTest;
import org.tierline.store.TestStores;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.vault.CaseVault;

/** P7: what runs is the same whether there is such a case, none, or a protected one. */
class ComparingTest extends StoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

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

  @Test
  void noMessageOfTheDatabaseCarriesAValue() {
    try (Handle handle = jdbi().open()) {
      UUID nobody = Samples.id();
      org.assertj.core.api.Assertions.assertThatThrownBy(() ->
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
      Desk desk = Desks.mine(handle, TestStores.NOW, Samples::id);
      handle.setSqlLogger(
          new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
              statements.add(context.getRenderedSql());
            }
          });
      Compared compared =
          new SqlCaseTable(handle, desk).compare(items, ring, false, TODAY, TestStores.NOW);
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
