package org.tierline.store.audit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditReport;
import org.tierline.model.audit.AuditSeal;
import org.tierline.store.Samples;
import org.tierline.store.TestStores;
import org.tierline.store.keys.SigningKey;
import org.tierline.store.sql.Columns;
import org.tierline.store.sql.Jdbis;
import org.tierline.store.sql.SqlAuditChainTable;

/**
 * A store with a record of three desks, sealed four times, in the hands of somebody who can write
 * into its file as they like.
 */
final class AuditBook implements AutoCloseable {
  static final int DESKS = 3;
  static final int ROUNDS = 24;
  static final int SEALS = 4;

  private static final List<AuditAction> ACTIONS =
      List.of(AuditAction.SIGNED_IN, AuditAction.VERIFIED, AuditAction.CASE_DISCLOSED);

  private static final String INSERT =
      """
      INSERT INTO audit_event (
        desk_id, seq, at, action, staff_id, contact_id, subject, facts, previous, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  final Handle handle;
  final SqlAuditChainTable table;
  final SigningKey key = SigningKey.of(new byte[SigningKey.LENGTH]);
  final List<byte[]> desks = new ArrayList<>();
  final List<AuditSeal> kept = new ArrayList<>();

  /** What the tables held when nobody had touched them. */
  final String before;

  private final ChainHash chainHash;
  private final SealForm sealForm;

  /** Chained and sealed in other forms than the real ones where a test wants to see them fail. */
  AuditBook(Path folder, ChainHash chainHash, SealForm sealForm) throws SQLException {
    this.chainHash = chainHash;
    this.sealForm = sealForm;
    String url = "jdbc:sqlite:" + TestStores.file(folder);
    takeKindsOffTheTables(url);
    Connection connection = DriverManager.getConnection(url);
    handle = Jdbis.over(() -> connection).open();
    handle.execute("PRAGMA foreign_keys = OFF");
    handle.execute("PRAGMA synchronous = OFF");
    table = new SqlAuditChainTable(handle);
    handle.execute("BEGIN");
    write();
    handle.execute("COMMIT");
    before = contents();
  }

  /** Whoever can write into the file can also have a table take values of any kind. */
  private static void takeKindsOffTheTables(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA writable_schema = ON");
      statement.execute(
          """
          UPDATE sqlite_master SET sql = replace(replace(sql, ' STRICT, ', ' '), ' STRICT', '')
          WHERE name IN ('audit_event', 'audit_head', 'audit_seal')
          """);
    }
  }

  private void write() {
    for (int i = 0; i < DESKS; i++) {
      byte[] desk = Columns.bytes(Samples.id());
      desks.add(desk);
      handle.execute("INSERT INTO desk (id, mark, since) VALUES (?, ?, 0)", desk, desk);
    }
    for (int round = 1; round <= ROUNDS; round++) {
      for (byte[] desk : desks) {
        append(desk, ACTIONS.get(round % ACTIONS.size()), "{\"level\":\"STATUS_ONLY\"}");
      }
      if (round % (ROUNDS / SEALS) == 0) {
        seal(key, "{\"seal\":\"%d\"}".formatted(kept.size() + 1));
      }
    }
    append(desks.getFirst(), AuditAction.SIGNED_OUT, "{}");
  }

  void append(byte[] desk, AuditAction action, String facts) {
    long seq = table.lastOf(desk) + 1;
    @Nullable UUID contact = seq % 3 == 0 ? null : Samples.id();
    @Nullable UUID subject = seq % 4 == 0 ? null : Samples.id();
    byte[] previous = table.hashOf(desk, seq - 1).orElseGet(() -> new byte[ChainEvent.HASH_BYTES]);
    byte[] staff = Columns.bytes(Samples.id());
    ChainEvent event =
        new ChainEvent(
            desk,
            seq,
            1_780_000_000_000_000L + seq,
            action.name().getBytes(StandardCharsets.UTF_8),
            staff,
            contact == null ? null : Columns.bytes(contact),
            subject == null ? null : Columns.bytes(subject),
            facts.getBytes(StandardCharsets.UTF_8),
            previous,
            previous);
    byte[] hash = chainHash.of(event, seq, previous);
    handle.execute(
        INSERT,
        desk,
        seq,
        event.at(),
        action.name(),
        staff,
        contact,
        subject,
        facts,
        previous,
        hash);
    putHead(desk, seq, hash);
  }

  private void seal(SigningKey with, String facts) {
    AuditSeal seal = made(kept.size() + 1, with, SealForm.heads(table.heads()));
    table.insertSeal(seal);
    kept.add(seal);
    append(desks.getFirst(), AuditAction.AUDIT_SEALED, facts);
  }

  /** A seal for a place, whatever stands there now. */
  AuditSeal made(int number, SigningKey with, String heads) {
    byte[] previous =
        number == 1
            ? new byte[ChainEvent.HASH_BYTES]
            : hashOfSeal(kept.get(number - 2), number - 1);
    AuditSeal unsigned =
        new AuditSeal(
            number,
            Instant.ofEpochSecond(1_780_000_000L + number),
            heads,
            previous,
            with.publicKey(),
            new byte[0]);
    return new AuditSeal(
        number,
        unsigned.at(),
        heads,
        previous,
        with.publicKey(),
        with.sign(sealForm.signed(unsigned, number, previous)));
  }

  private byte[] hashOfSeal(AuditSeal seal, int number) {
    return sealForm.hash(seal, number, seal.previous());
  }

  /** Makes all hashes of a chain anew, and its head, as anybody with the file can. */
  void rehash(byte[] desk) {
    List<ChainEvent> events = new ArrayList<>();
    table.events(event -> {
      if (Arrays.equals(event.desk(), desk)) {
        events.add(event);
      }
    });
    byte[] running = new byte[ChainEvent.HASH_BYTES];
    for (ChainEvent event : events) {
      byte[] hash = chainHash.of(event, event.seq(), running);
      if (!Arrays.equals(hash, event.hash())) {
        handle.execute(
            "UPDATE audit_event SET previous = ?, hash = ? WHERE desk_id = ? AND seq = ?",
            running,
            hash,
            desk,
            event.seq());
      }
      running = hash;
    }
    putHead(desk, events.size(), running);
  }

  private void putHead(byte[] desk, long count, byte[] hash) {
    handle.execute(
        "INSERT OR REPLACE INTO audit_head (desk_id, count, hash) VALUES (?, ?, ?)",
        desk,
        count,
        hash);
  }

  AuditReport verify(AuditVerifier verifier, boolean withKept) {
    return verifier.verify(table, withKept ? kept.stream() : Stream.empty());
  }

  /** All that lies in the tables of the record, to see whether anything was changed. */
  String contents() {
    return handle
        .createQuery(
            """
            SELECT
              (SELECT group_concat(quote(desk_id) || seq || quote(at) || typeof(action)
                || hex(action) || quote(staff_id) || quote(contact_id) || quote(subject)
                || typeof(facts) || hex(facts) || quote(previous) || quote(hash)) FROM audit_event)
              || (SELECT group_concat(quote(desk_id) || quote(count) || quote(hash)) FROM audit_head)
              || (SELECT group_concat(number || quote(at) || typeof(heads) || hex(heads) || quote(previous)
                || quote(key) || quote(signature)) FROM audit_seal)
            """)
        .map((row, _) -> String.valueOf(row.getString(1)))
        .one();
  }

  @Override
  public void close() {
    handle.close();
  }
}
