package org.tierline.service.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.model.office.ReferenceKind;
import org.tierline.service.ServiceDesk;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Store;
import org.tierline.store.TestStores;

/**
 * The official file by ZIP has forty-three thousand rows. All of them arrive; what that takes, and
 * what the bare rows take on the same table, is printed and not judged.
 */
class OfficialFileSpeedTest {
  private static final int ROWS = 43_000;
  private static final int ROUNDS = 7;
  private static final String BARE =
      "INSERT INTO jurisdiction (zip, office, basis) VALUES (?, ?, 'OFFICIAL_ZIP') ON CONFLICT"
          + " (zip) DO UPDATE SET office = excluded.office, basis = excluded.basis";

  @Test
  void every_row_of_a_file_of_that_size_is_in_force(@TempDir Path folder)
      throws IOException, SQLException {
    List<Integer> zips = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      zips.add(501 + i * 2);
    }
    Collections.shuffle(zips, new Random(1));
    byte[] file = file(zips);
    Path database = TestStores.file(folder);
    long[] imports = new long[ROUNDS];
    long[] bare = new long[ROUNDS];
    try (Store store = TestStores.reopen(database)) {
      ServiceDesk people = new ServiceDesk(store);
      StaffSession administrator = people.administrator();
      ReferenceImport importing = new ReferenceImport(people.desk());
      for (int round = 0; round < ROUNDS; round++) {
        bare[round] = bare(database, zips);
        long started = System.nanoTime();
        ImportReport came =
            importing.take(
                administrator,
                ReferenceKind.JURISDICTION,
                new ByteArrayInputStream(file),
                read -> {});
        imports[round] = System.nanoTime() - started;
        assertThat(came.taken()).isEqualTo(ROWS);
        assertThat(came.bad()).isZero();
      }
      assertThat(store.read(t -> t.offices().serving("00501")).orElseThrow().basis())
          .isEqualTo(JurisdictionBasis.OFFICIAL_ZIP);
    }
    System.out.printf(
        "official file: %d ms, bare inserts %d ms (medians of %d)%n",
        median(imports), median(bare), ROUNDS);
  }

  private static byte[] file(List<Integer> zips) {
    StringBuilder text =
        new StringBuilder(
            "ZipCode,IsRetired,State,County,City,LOILOC,FieldOfficeDesignation,"
                + "FieldOfficeName,FieldOfficeAddress,AscCode,AsylumCode\n");
    zips.forEach(zip ->
        text.append(zip)
            .append(",0,TX,Dallas,Dallas,DAL1,DAL,Dallas Field Office,")
            .append("\"6500 Campus Circle Drive East, Irving\",XDB,ZHN\n"));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static long bare(Path database, List<Integer> zips) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
      connection.createStatement().execute("PRAGMA synchronous = FULL");
      connection.setAutoCommit(false);
      List<String> texts = zips.stream().map("%05d"::formatted).toList();
      long started = System.nanoTime();
      try (PreparedStatement insert = connection.prepareStatement(BARE)) {
        for (String zip : texts) {
          insert.setString(1, zip);
          insert.setString(2, "HOU");
          insert.addBatch();
        }
        insert.executeBatch();
      }
      connection.commit();
      return System.nanoTime() - started;
    }
  }

  private static long median(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / 1_000_000;
  }
}
