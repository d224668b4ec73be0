package org.tierline.store.sql;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.store.keys.KeyRing;

/**
 * What the numbers said in one place belong to; asked to choose who may know, and never shown,
 * counted or recorded elsewhere (P7).
 *
 * @param saidIn a contact, or what else was written down
 */
record SaidInPlace(Handle handle, UUID saidIn) {
  /** The Section 1367 cases that a number said in one place belongs to. */
  static final String CASES_SAID =
      "FROM case_number WHERE digest IN (SELECT digest FROM said_number WHERE said_in = :saidIn)";

  /**
   * One of them. For each number apart: the view of a server, in which a client can bend nothing,
   * is looked into by an index for one value at a time only, never for a join.
   */
  static final String CASE_SAID =
      """
      SELECT min(of_number.case_id) AS case_id FROM (
        SELECT (SELECT min(n.case_id) FROM case_number n WHERE n.digest = s.digest) AS case_id
        FROM said_number s WHERE s.said_in = :saidIn) AS of_number
      """;

  private static final String HIDDEN =
      """
      SELECT count(*) AS n FROM hand_off WHERE contact_id = :saidIn AND known_to <> 'EVERYBODY'
      """;

  /** Whether any belongs to a Section 1367 case, or the account of the contact owns one. */
  boolean anyProtected(KeyRing ring) {
    boolean said = protectedCase().isPresent();
    boolean owned = ProtectedAccounts.owns(handle, account(), ring);
    return said || owned;
  }

  /**
   * Whether any may be of a case that was not verified there, or an account stands for somebody.
   */
  boolean anyUnverified(KeyRing ring) {
    boolean said = new UnverifiedNumbers(handle, ring).any(saidIn);
    return said || !account().isEmpty();
  }

  /**
   * Whether it is open whose they are (P7). What came with a message that the cleared alone know of
   * is not: nobody else can have asked with it, and it is as hidden as the message (P8). The same
   * statements whatever the numbers belong to.
   */
  boolean isIdentityOpen(KeyRing ring) {
    boolean unverified = anyUnverified(ring);
    long hidden =
        handle.createQuery(HIDDEN).bind("saidIn", saidIn).map((row, _) -> row.getLong("n")).one();
    return unverified && hidden == 0;
  }

  /** The Section 1367 cases that any belongs to. */
  Set<UUID> protectedCases() {
    return handle
        .createQuery("SELECT case_id " + CASES_SAID)
        .bind("saidIn", saidIn)
        .map((row, _) -> Columns.key(row, "case_id"))
        .set();
  }

  /** One of them; for the store alone. */
  Optional<UUID> protectedCase() {
    return handle
        .createQuery(CASE_SAID)
        .bind("saidIn", saidIn)
        .map((row, _) -> Optional.ofNullable(Columns.keyOrNull(row, "case_id")))
        .one();
  }

  private String account() {
    return handle
        .createQuery("SELECT coalesce(caller_account, '') AS account FROM contact WHERE id = :id")
        .bind("id", saidIn)
        .map((row, _) -> row.getString("account"))
        .findOne()
        .orElse("");
  }
}
