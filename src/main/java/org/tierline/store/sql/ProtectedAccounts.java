package org.tierline.store.sql;

import org.jdbi.v3.core.Handle;
import org.tierline.model.cases.Protection;
import org.tierline.policy.privacy.ComparableItems.Origin;
import org.tierline.store.keys.KeyRing;

/** Accounts that own a Section 1367 case (P8); asked to choose who may read, never shown. */
final class ProtectedAccounts {
  private static final String OWNED =
      """
      SELECT count(*) AS n FROM case_item WHERE part = 'ACCOUNT' AND digest = :digest
      """;

  private ProtectedAccounts() {}

  /**
   * Whether an account owns such a case. No account owns none, and nothing is asked: the view of a
   * server would go through every item of every case, which it shows to nobody before its bound.
   */
  static boolean owns(Handle handle, String account, KeyRing ring) {
    return !account.isBlank()
        && handle
            .createQuery(OWNED)
            .bind("digest", digest(account, ring))
            .map((row, _) -> row.getInt("n") > 0)
            .one();
  }

  /** The digest by which such a case knows its account. */
  static byte[] digest(String account, KeyRing ring) {
    return ring.digest(Protection.SECTION_1367.name(), Origin.ACCOUNT.name(), account.strip());
  }
}
