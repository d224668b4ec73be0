package org.tierline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;

@OnEveryStore
class AuditTableTest extends StoreTest {
  private static AuditEvent event(AuditAction action, Map<String, String> facts) {
    return new AuditEvent(
        Instant.parse("2026-11-24T15:00:00.123456Z"), action, null, Samples.id(), null, facts);
  }

  @Test
  void theLastEventsComeFirst() {
    AuditEvent first = event(AuditAction.SIGNED_IN, Map.of());
    AuditEvent second =
        event(AuditAction.VERIFIED, Map.of("level", "STATUS_ONLY", "channel", "CALLBACK"));
    write(tx -> {
      tx.audit().append(first);
      tx.audit().append(second);
    });
    assertThat(list(tx -> tx.audit().latest(9))).containsExactly(second, first);
    assertThat(list(tx -> tx.audit().latest(1))).containsExactly(second);
  }

  @Test
  void theChainGoesOnAfterARestart() {
    write(tx -> tx.audit().append(event(AuditAction.SIGNED_IN, Map.of())));
    store.close();
    store = another();
    write(tx -> tx.audit().append(event(AuditAction.SIGNED_OUT, Map.of())));
    assertThat(list(tx -> tx.audit().latest(9))).hasSize(2);
  }

  @Test
  void anUndoneWriteLeavesNoEvent() {
    assertThatThrownBy(() ->
            write(tx -> {
              tx.audit().append(event(AuditAction.SIGNED_IN, Map.of()));
              throw new IllegalArgumentException("undo");
            }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(list(tx -> tx.audit().latest(9))).isEmpty();
  }

  @Test
  void everyHashIsThatOfAnotherImplementation()
      throws SQLException, IOException, GeneralSecurityException {
    for (int i = 0; i < 20; i++) {
      int number = i;
      write(tx ->
          tx.audit()
              .append(event(AuditAction.SEARCHED, Map.of("b", "ñ" + number, "a", "\"quoted\""))));
    }
    store.close();
    int events = 0;
    byte[] previous = new byte[32];
    try (Connection connection = raw();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM audit_event ORDER BY seq")) {
      while (row.next()) {
        events++;
        assertThat(row.getLong("seq")).isEqualTo(events);
        assertThat(row.getBytes("previous")).isEqualTo(previous);
        previous = recomputed(row);
        assertThat(row.getBytes("hash")).isEqualTo(previous);
      }
    }
    assertThat(events).isEqualTo(20);
    try (Connection connection = raw();
        Statement statement = connection.createStatement();
        ResultSet head = statement.executeQuery("SELECT count, hash FROM audit_head")) {
      assertThat(head.next()).isTrue();
      assertThat(head.getLong("count")).isEqualTo(20);
      assertThat(head.getBytes("hash")).isEqualTo(previous);
    }
  }

  private static byte[] recomputed(ResultSet row)
      throws SQLException, IOException, GeneralSecurityException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    put(out, row.getBytes("desk_id"));
    out.writeInt(8);
    out.writeLong(row.getLong("seq"));
    out.writeInt(8);
    out.writeLong(row.getLong("at"));
    put(out, row.getString("action").getBytes(StandardCharsets.UTF_8));
    put(out, row.getBytes("staff_id"));
    put(out, row.getBytes("contact_id"));
    put(out, row.getBytes("subject"));
    put(out, row.getString("facts").getBytes(StandardCharsets.UTF_8));
    put(out, row.getBytes("previous"));
    return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
  }

  private static void put(DataOutputStream out, byte @Nullable [] field) throws IOException {
    out.writeInt(field == null ? -1 : field.length);
    if (field != null) {
      out.write(field);
    }
  }
}
