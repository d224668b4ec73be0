package org.tierline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.Protection;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.policy.privacy.Items;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.sql.Columns;

/** P8: of which cases somebody may be told at all. */
class ToldCasesTest extends StoreTest {
  private KeyRing ring;
  private KeyRing clearedRing;
  private UUID open;
  private UUID asylum;
  private UUID hidden;

  @BeforeEach
  void threeCases() {
    ring = Samples.ring(store, Samples.add(store, "ana", Role.SUPERVISOR));
    clearedRing =
        Samples.ring(
            store,
            Samples.add(
                store,
                Samples.staff("eve", Role.SUPERVISOR, Clearance.SECTION_1367),
                Optional.of(ring)));
    open = put(CaseSamples.full("IOE0000000001", Protection.NONE));
    asylum = put(CaseSamples.full("IOE0000000002", Protection.ASYLUM));
    hidden = put(CaseSamples.full("IOE0000000003", Protection.SECTION_1367));
  }

  private UUID put(CaseRecord record) {
    return store.write(
        tx -> tx.cases().put(Items.of(record), record.protection(), ring, _ -> new byte[1024]));
  }

  private Set<UUID> told(KeyRing to, boolean cleared) {
    return store.read(
        tx -> tx.cases().toldOf(List.of(open, asylum, hidden, Samples.id()), to, cleared));
  }

  @Test
  void aSection1367CaseIsToldOfOnlyWithTheClearance() {
    assertThat(told(ring, false)).containsExactlyInAnyOrder(open, asylum);
    assertThat(told(clearedRing, false)).containsExactlyInAnyOrder(open, asylum);
    assertThat(told(clearedRing, true)).containsExactlyInAnyOrder(open, asylum, hidden);
  }

  @Test
  void theDecoyIsNoCaseToAnybody() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT decoy_case FROM store_identity")) {
      UUID decoy = Columns.key(row.getBytes(1));
      Set<UUID> found = store.read(tx -> tx.cases().toldOf(List.of(decoy), clearedRing, true));
      assertThat(found).isEmpty();
    }
  }

  @Test
  void noMarkInTheFileIsSharedByTwoCases() throws SQLException {
    put(CaseSamples.full("IOE0000000004", Protection.NONE));
    put(CaseSamples.full("IOE0000000005", Protection.SECTION_1367));
    put(CaseSamples.organization("IOE0000000006"));
    put(CaseSamples.organization("IOE0000000007"));
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT count(*) AS n, count(DISTINCT digest) AS kinds
                FROM case_item WHERE place = 0
                """)) {
      assertThat(row.getInt("n")).isEqualTo(8);
      assertThat(row.getInt("kinds")).isEqualTo(8);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tierline.db"));
  }
}
