package org.tierline.store.sql;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.store.keys.KeyRing;

/**
 * Whether it is open whose numbers were said with something that was written (P7). What came with a
 * message that the cleared alone know of is not: nobody else can have asked with it, and it is as
 * hidden as the message (P8).
 */
final class OpenIdentity {
  private static final String HIDDEN =
      """
      SELECT count(*) AS n FROM hand_off WHERE contact_id = :contactId AND known_to <> 'EVERYBODY'
      """;

  private OpenIdentity() {}

  /**
   * The same statements whatever the numbers belong to.
   *
   * @param saidIn the contact, or what was written outside of any
   */
  static boolean in(Handle handle, SqlEscalationTable contacts, UUID saidIn, KeyRing ring) {
    boolean unverified = contacts.anySaidUnverified(saidIn, ring);
    long hidden =
        handle
            .createQuery(HIDDEN)
            .bind("contactId", saidIn)
            .map((row, _) -> row.getLong("n"))
            .one();
    return unverified && hidden == 0;
  }
}
