package org.tierline.store.sql;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.store.SaidTable;
import org.tierline.store.keys.KeyRing;

/** {@code said_number}. */
final class SqlSaidTable implements SaidTable {
  /** Where a number or the account of a case was said. */
  static final String OF_CASE =
      """
      SELECT s.said_in FROM case_number n JOIN said_number s ON s.digest = n.digest
      WHERE n.case_id = :caseId
      UNION
      SELECT s.said_in FROM case_item i JOIN said_number s ON s.digest = i.digest
      WHERE i.case_id = :caseId AND i.part = 'ACCOUNT'
      """;

  private final Handle handle;

  SqlSaidTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public int keep(UUID saidIn, Collection<String> texts, KeyRing ring) {
    return NumberDigests.in(texts, ring).stream().mapToInt(digest -> insert(saidIn, digest)).sum();
  }

  @Override
  public boolean holds(UUID saidIn, Collection<String> texts, KeyRing ring) {
    return NumberDigests.in(texts, ring).stream().allMatch(digest -> isThere(saidIn, digest));
  }

  @Override
  public void keepAccount(UUID saidIn, String account, KeyRing ring) {
    insert(saidIn, ProtectedAccounts.digest(account, ring));
  }

  @Override
  public Set<UUID> saidOf(UUID caseId) {
    return handle
        .createQuery(OF_CASE)
        .bind("caseId", caseId)
        .map((row, _) -> Columns.key(row, "said_in"))
        .set();
  }

  private int insert(UUID saidIn, byte[] digest) {
    return handle
        .createUpdate(
            """
            INSERT INTO said_number (said_in, digest) VALUES (:saidIn, :digest)
            ON CONFLICT (said_in, digest) DO NOTHING
            """)
        .bind("saidIn", saidIn)
        .bind("digest", digest)
        .execute();
  }

  private boolean isThere(UUID saidIn, byte[] digest) {
    return handle
            .createQuery(
                """
                SELECT count(*) AS n FROM said_number WHERE said_in = :saidIn AND digest = :digest
                """)
            .bind("saidIn", saidIn)
            .bind("digest", digest)
            .map((row, _) -> row.getInt("n"))
            .one()
        > 0;
  }
}
