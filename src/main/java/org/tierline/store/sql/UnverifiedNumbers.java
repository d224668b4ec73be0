package org.tierline.store.sql;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.tierline.model.cases.Protection;
import org.tierline.store.keys.KeyRing;

/** The numbers said in a contact whose case was not verified there; for the store alone (P7). */
final class UnverifiedNumbers {
  /**
   * Of the receipt numbers said, those of cases that were verified there. Their A-numbers are not
   * among them: the person may have other cases. Counted for each apart, as {@link
   * SaidInPlace#CASE_SAID}.
   */
  static final String VERIFIED =
      """
      SELECT a.other_receipt AS digest FROM attempt a
      JOIN verification v ON v.contact_id = a.contact_id
      WHERE a.contact_id = :contactId
        AND (SELECT count(*) FROM case_number n
          WHERE n.digest = a.number AND n.case_id = v.case_id) > 0
      """;

  /** All numbers of a case. */
  static final String OF_CASE = "SELECT digest FROM case_number WHERE case_id = :caseId";

  private static final String CASES =
      "SELECT DISTINCT case_id FROM verification WHERE contact_id = :contactId";

  private static final String SAID = "SELECT digest FROM said_number WHERE said_in = :contactId";
  private static final String DOMAIN = Protection.SECTION_1367.name();

  private final Handle handle;
  private final KeyRing ring;

  UnverifiedNumbers(Handle handle, KeyRing ring) {
    this.handle = handle;
    this.ring = ring;
  }

  /** Whether there is one; the same statements either way. */
  boolean any(UUID contactId) {
    Set<String> unverified = hex(digests(SAID, contactId));
    unverified.removeAll(hex(digests(VERIFIED, contactId)));
    verifiedCases(contactId).forEach(caseId -> unverified.removeAll(hex(ofCase(caseId))));
    unverified.removeAll(
        hex(
            List.of(
                ring.digest(DOMAIN, SaidNumbers.RECEIPT, ""),
                ring.digest(DOMAIN, SaidNumbers.A_NUMBER, ""))));
    return !unverified.isEmpty();
  }

  private List<byte[]> digests(String query, UUID contactId) {
    return handle
        .createQuery(query)
        .bind("contactId", contactId)
        .map((row, _) -> row.getBytes("digest"))
        .list();
  }

  private List<UUID> verifiedCases(UUID contactId) {
    return handle
        .createQuery(CASES)
        .bind("contactId", contactId)
        .map((row, _) -> Columns.key(row, "case_id"))
        .list();
  }

  private List<byte[]> ofCase(UUID caseId) {
    return handle
        .createQuery(OF_CASE)
        .bind("caseId", caseId)
        .map((row, _) -> row.getBytes("digest"))
        .list();
  }

  private static Set<String> hex(List<byte[]> digests) {
    return digests.stream().map(HexFormat.of()::formatHex).collect(Collectors.toSet());
  }
}
