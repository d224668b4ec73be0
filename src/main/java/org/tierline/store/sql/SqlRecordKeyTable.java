package org.tierline.store.sql;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.tierline.store.RecordKeyTable;

/** {@code record_key}. */
final class SqlRecordKeyTable implements RecordKeyTable {
  private final Handle handle;

  SqlRecordKeyTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public Optional<byte[]> publicKey(Kind kind) {
    return handle
        .createQuery("SELECT public_key FROM record_key WHERE kind = :kind")
        .bind("kind", kind)
        .map((row, _) -> row.getBytes("public_key"))
        .findOne();
  }

  @Override
  public void insert(Kind kind, byte[] publicKey) {
    int made =
        handle
            .createUpdate(
                """
                INSERT INTO record_key (kind, public_key) VALUES (:kind, :publicKey)
                ON CONFLICT (kind) DO NOTHING
                """)
            .bind("kind", kind)
            .bind("publicKey", publicKey)
            .execute();
    if (made == 0) {
      throw new IllegalStateException("the key for records of this kind is there already");
    }
  }
}
