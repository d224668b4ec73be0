package org.tierline.store.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.Sentence;
import org.tierline.store.StoreKind;
import org.tierline.store.StoreTrouble;
import org.tierline.store.TestStores;

/** What is copied is what both catalogues name; what only one of them names stops the move. */
class MoveTablesTest {
  @TempDir Path folder;

  private StoreKind.Place place;
  private Connection local;
  private Connection shared;

  @BeforeEach
  void twoStores() throws SQLException {
    local = DriverManager.getConnection("jdbc:sqlite:" + TestStores.file(folder));
    place = StoreKind.POSTGRESQL_18.place(folder);
    shared = place.raw();
    shared.setAutoCommit(false);
  }

  @AfterEach
  void leave() throws SQLException {
    shared.rollback();
    shared.close();
    place.leave();
    local.close();
  }

  @Test
  void each_table_comes_after_those_it_refers_to() throws SQLException {
    List<String> names = MoveTables.of(local, shared).stream().map(MovedTable::name).toList();
    assertThat(names)
        .hasSizeGreaterThan(70)
        .containsSubsequence("staff", "contact", "escalation", "call_attempt")
        .containsSubsequence("case_record", "case_item")
        .containsSubsequence("desk", "audit_event")
        .doesNotContain("contact_word", "change", "change_count", "flyway_schema_history");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LOCAL  | CREATE TABLE unheard_of (a TEXT)                             | unheard_of
          LOCAL  | ALTER TABLE office ADD COLUMN other TEXT                     | office.other
          SHARED | CREATE TABLE tierline.unheard_of (a text)                    | unheard_of
          SHARED | ALTER TABLE tierline_case.case_item ADD other text           | case_item.other
          SHARED | ALTER TABLE tierline.office ALTER name TYPE varchar          | office.name
          SHARED | ALTER TABLE tierline.office ALTER phone TYPE bytea USING NULL | office.phone
          """)
  void what_only_one_store_has_is_not_left_behind_in_silence(
      String where, String change, String named) throws SQLException {
    try (Statement statement = (where.equals("LOCAL") ? local : shared).createStatement()) {
      statement.execute(change);
    }
    assertThatThrownBy(() -> MoveTables.of(local, shared))
        .isInstanceOfSatisfying(
            StoreTrouble.class,
            trouble -> assertThat(trouble.say()).isEqualTo(Sentence.of("say.move.unknown", named)));
  }
}
