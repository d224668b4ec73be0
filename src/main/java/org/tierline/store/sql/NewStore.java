package org.tierline.store.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Handle;
import org.tierline.policy.PolicyBook;
import org.tierline.store.keys.Seal;

/** Fills a store that has its tables and nothing in them, in one transaction of the caller. */
public final class NewStore {
  private static final int BATCH = 2_000;

  /** As long as the smallest record before it is sealed. */
  private static final int RECORD_BYTES = 1024;

  private final Handle handle;
  private final Supplier<UUID> keys;

  /** Over a handle whose transaction the caller begins and ends. */
  public NewStore(Handle handle, Supplier<UUID> keys) {
    this.handle = handle;
    this.keys = keys;
  }

  /** Writes identity, decoy, policies and reference data. */
  public void fill(Instant now, Progress progress) throws SQLException {
    UUID identity = keys.get();
    UUID decoy = keys.get();
    CaseWriting.insertDecoy(handle, decoy, sealedForNobody(decoy));
    handle
        .createUpdate(
            "INSERT INTO store_identity (id, made_at, decoy_case) VALUES (:id, :now, :decoy)")
        .bind("id", identity)
        .bind("now", now)
        .bind("decoy", decoy)
        .execute();
    Desk maker = new Desk(identity, decoy, keys);
    SqlPolicyTable policies = new SqlPolicyTable(handle, maker);
    PolicyBook.shippedFiles().forEach((kind, json) -> policies.insert(kind, json, now));
    loadReference(progress);
  }

  private void loadReference(Progress progress) throws SQLException {
    List<ReferenceFile> files = ReferenceFile.all();
    long of = files.stream().mapToLong(ReferenceFile::rows).sum();
    long loaded = 0;
    for (ReferenceFile file : files) {
      loaded = load(file, loaded, of, progress);
    }
  }

  private long load(ReferenceFile file, long before, long of, Progress progress)
      throws SQLException {
    long loaded = before;
    Connection connection = handle.getConnection();
    try (CSVParser rows = file.open();
        PreparedStatement insert = connection.prepareStatement(file.insert())) {
      for (CSVRecord row : rows) {
        int position = 1;
        for (Object value : file.values().apply(row)) {
          insert.setObject(position, value);
          position++;
        }
        insert.addBatch();
        loaded++;
        if (loaded % BATCH == 0) {
          insert.executeBatch();
          progress.loaded(loaded, of);
        }
      }
      insert.executeBatch();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.loaded(loaded, of);
    return loaded;
  }

  /** Looks like any record; its private key is thrown away. */
  private static byte[] sealedForNobody(UUID decoy) {
    byte[] context = decoy.toString().getBytes(StandardCharsets.UTF_8);
    return Seal.sealToNobody(context, new byte[RECORD_BYTES]);
  }

  /** Told how far the loading is. */
  @FunctionalInterface
  public interface Progress {
    /** So many rows of so many are loaded. */
    void loaded(long rows, long of);
  }
}
