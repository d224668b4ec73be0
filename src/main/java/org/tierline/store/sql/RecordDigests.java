package org.tierline.store.sql;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.model.cases.Protection;
import org.tierline.policy.privacy.RecordItem;
import org.tierline.store.keys.KeyRing;

/**
 * Asks whether the record of a case holds an item, on digests, and in the domain of unprotected
 * cases alone: of a Section 1367 case the answer is always no.
 */
final class RecordDigests {
  /** By number. */
  static final String NUMBER =
      "SELECT count(*) AS n FROM case_number WHERE digest = :digest AND case_id = :caseId";

  /** By any other item. */
  static final String ITEM =
      """
      SELECT count(*) AS n FROM case_item
      WHERE case_id = :caseId AND part = :part AND digest = :digest
      """;

  private static final String DOMAIN = Protection.NONE.name();

  private final Handle handle;
  private final KeyRing ring;

  RecordDigests(Handle handle, KeyRing ring) {
    this.handle = handle;
    this.ring = ring;
  }

  boolean hold(UUID caseId, RecordItem item) {
    return item.kind() == RecordItem.Kind.RECEIPT_NUMBER
        ? holdsNumber(caseId, item.text())
        : holdsItem(caseId, CaseItem.part(item), item.text());
  }

  private boolean holdsNumber(UUID caseId, String number) {
    return handle
            .createQuery(NUMBER)
            .bind("digest", ring.digest(DOMAIN, SaidNumbers.RECEIPT, number))
            .bind("caseId", caseId)
            .map((row, _) -> row.getInt("n"))
            .one()
        > 0;
  }

  private boolean holdsItem(UUID caseId, String part, String text) {
    return handle
            .createQuery(ITEM)
            .bind("caseId", caseId)
            .bind("part", part)
            .bind("digest", ring.digest(DOMAIN, part, CaseItem.text(caseId, part, text)))
            .map((row, _) -> row.getInt("n"))
            .one()
        > 0;
  }
}
