package org.tierline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.OtherJava;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Contact;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.Samples;
import org.tierline.store.TestStores;

/** A desk that is killed in the midst of its writes has lost none that it was told was done. */
class KilledDeskTest {
  private static final int TRIALS = Boolean.getBoolean("long") ? 1000 : 3;

  @TempDir Path folder;

  @Test
  void everyConfirmedWriteIsThereAndNoHalfOne()
      throws IOException, InterruptedException, SQLException {
    Path file = TestStores.file(folder);
    int confirmed = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      List<UUID> written = writtenUntilKilled(file, 5 + 7 * (trial % 10));
      confirmed += written.size();
      try (SqliteStore store = TestStores.reopen(file)) {
        for (UUID id : written) {
          boolean there = store.read(tx -> tx.contacts().find(id).isPresent());
          assertThat(there).isTrue();
        }
      }
      assertWhole(file);
    }
    assertThat(confirmed).isGreaterThanOrEqualTo(5 * TRIALS);
  }

  private static List<UUID> writtenUntilKilled(Path file, int writes)
      throws IOException, InterruptedException {
    Process desk =
        new ProcessBuilder(OtherJava.plain(WritingDesk.class, file.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<UUID> written = new ArrayList<>();
    try (BufferedReader confirmations = desk.inputReader(StandardCharsets.UTF_8)) {
      String line = confirmations.readLine();
      while (line != null && line.length() == 36) {
        written.add(UUID.fromString(line));
        if (written.size() == writes) {
          desk.destroyForcibly();
        }
        line = confirmations.readLine();
      }
    } catch (IOException e) {
      assertThat(written).as("%s", e).isNotEmpty();
    }
    assertThat(desk.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return written;
  }

  /** One event, one count and one set of words for each contact; and the file is sound. */
  private static void assertWhole(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      int contacts = number(connection, "SELECT count(*) FROM contact");
      assertThat(number(connection, "SELECT count(*) FROM audit_event")).isEqualTo(contacts);
      assertThat(number(connection, "SELECT sum(count) FROM audit_head")).isEqualTo(contacts);
      assertThat(number(connection, "SELECT count(*) FROM contact_count")).isEqualTo(contacts);
      assertThat(number(connection, "SELECT count(*) FROM contact_word_row")).isEqualTo(contacts);
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("PRAGMA quick_check")) {
        assertThat(row.getString(1)).isEqualTo("ok");
      }
    }
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.getInt(1);
    }
  }

  /** Writes contacts with an event each, and says the key of each once it is done. */
  static final class WritingDesk {
    private WritingDesk() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
      try (SqliteStore store = TestStores.reopen(Path.of(arguments[0]))) {
        boolean first = store.read(tx -> tx.staff().isEmpty());
        StaffMember ana =
            first
                ? Samples.add(store, "ana", Role.TIER_1)
                : store.<StaffMember>read(tx -> tx.staff().findByName("ana").orElseThrow());
        while (true) {
          Contact contact = Samples.contact(ana, "María", "words " + UUID.randomUUID());
          store.<Boolean>write(tx -> {
            tx.contacts().insert(numbered(contact));
            tx.audit()
                .append(
                    new AuditEvent(
                        TestStores.NOW,
                        AuditAction.CONTACT_OPENED,
                        ana.id(),
                        contact.id(),
                        null,
                        Map.of()));
            return true;
          });
          System.out.println(contact.id());
        }
      }
    }

    /** A number that no other trial has given out. */
    private static Contact numbered(Contact contact) {
      return new Contact(
          contact.id(),
          "C-" + contact.id(),
          contact.channel(),
          contact.state(),
          contact.staffId(),
          contact.caller(),
          contact.openedAt(),
          null,
          null,
          null,
          null,
          contact.notes(),
          null,
          0);
    }
  }
}
