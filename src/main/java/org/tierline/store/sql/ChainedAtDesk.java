package org.tierline.store.sql;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditEvent;
import org.tierline.store.audit.ChainEvent;
import org.tierline.store.audit.ChainHash;
import org.tierline.store.audit.ChainHead;

/** Writes events where the store has no hash of its own: the desk chains them. */
public final class ChainedAtDesk implements EventWriting {
  private static final byte[] NO_HASH = new byte[ChainEvent.HASH_BYTES];

  private final Handle handle;

  /** Over a handle whose transaction somebody else begins and ends. */
  public ChainedAtDesk(Handle handle) {
    this.handle = handle;
  }

  @Override
  public long append(Desk desk, AuditEvent event, String facts) {
    ChainHead head = head(desk);
    long seq = head.count() + 1;
    byte[] hash =
        ChainHash.WRITTEN.of(chained(desk, event, facts, seq, head.hash()), seq, head.hash());
    handle
        .createUpdate(
            """
            INSERT INTO audit_event (
              desk_id, seq, at, action, staff_id, contact_id, subject, facts, previous, hash)
            VALUES (
              :deskId, :seq, :at, :action, :staffId, :contactId, :subject, :facts, :previous,
              :hash)
            """)
        .bind("deskId", desk.id())
        .bind("seq", seq)
        .bind("at", event.at())
        .bind("action", event.action())
        .bind("staffId", event.staffId())
        .bind("contactId", event.contactId())
        .bind("subject", event.subject())
        .bind("facts", facts)
        .bind("previous", head.hash())
        .bind("hash", hash)
        .execute();
    handle
        .createUpdate(
            """
            INSERT INTO audit_head (desk_id, count, hash) VALUES (:deskId, :count, :hash)
            ON CONFLICT (desk_id) DO UPDATE SET count = excluded.count, hash = excluded.hash
            """)
        .bind("deskId", desk.id())
        .bind("count", seq)
        .bind("hash", hash)
        .execute();
    return seq;
  }

  @Override
  public void appendAfter(List<Write> before, Desk desk, AuditEvent event, String facts) {
    before.forEach(this::write);
    append(desk, event, facts);
  }

  @Override
  public void write(Write write) {
    write.boundTo(handle.createUpdate(write.sql())).execute();
  }

  /** As it will lie in the store, but for its hash. */
  private static ChainEvent chained(
      Desk desk, AuditEvent event, String facts, long seq, byte[] previous) {
    return new ChainEvent(
        Columns.bytes(desk.id()),
        seq,
        Columns.micros(event.at()),
        event.action().name().getBytes(StandardCharsets.UTF_8),
        bytesOrNull(event.staffId()),
        bytesOrNull(event.contactId()),
        bytesOrNull(event.subject()),
        facts.getBytes(StandardCharsets.UTF_8),
        previous,
        NO_HASH);
  }

  private static byte @Nullable [] bytesOrNull(@Nullable UUID key) {
    return key == null ? null : Columns.bytes(key);
  }

  private ChainHead head(Desk desk) {
    return handle
        .createQuery("SELECT desk_id, count, hash FROM audit_head WHERE desk_id = :deskId")
        .bind("deskId", desk.id())
        .map(SqlAuditChainTable::head)
        .findOne()
        .orElseGet(() -> new ChainHead(Columns.bytes(desk.id()), 0, NO_HASH));
  }
}
