package org.tierline.store.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tierline.model.cases.Protection;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.store.keys.KeyRing;

/** Writes cases: the sealed record, the digests it is found by, and those that are compared. */
final class CaseWriting {
  private final Handle handle;
  private final Supplier<UUID> keys;

  CaseWriting(Handle handle, Supplier<UUID> keys) {
    this.handle = handle;
    this.keys = keys;
  }

  /** As {@link org.tierline.store.CaseTable#put}. */
  UUID put(
      ComparableItems items, Protection protection, KeyRing importer, Function<UUID, byte[]> seal) {
    String receiptNumber = items.receiptNumber();
    if (receiptNumber == null) {
      throw new IllegalArgumentException("a case has a receipt number");
    }
    Optional<UUID> before = inAnyDomain(receiptNumber, importer);
    UUID caseId = before.orElseGet(keys);
    byte[] sealed = seal.apply(caseId);
    if (before.isPresent()) {
      replaceRecord(caseId, sealed);
    } else {
      insertRecord(handle, caseId, sealed);
    }
    String domain =
        protection == Protection.SECTION_1367
            ? SqlCaseTable.PROTECTED_DOMAIN
            : SqlCaseTable.OPEN_DOMAIN;
    insertNumber(caseId, importer.digest(domain, SaidNumbers.RECEIPT, receiptNumber));
    String aNumber = items.aNumber();
    if (aNumber != null && isFoundByANumber(protection)) {
      insertNumber(caseId, importer.digest(domain, SaidNumbers.A_NUMBER, aNumber));
    }
    insertItems(handle, caseId, CaseItem.ofRecord(caseId, items, domain, importer));
    return caseId;
  }

  /**
   * An A-number finds unprotected cases only (P5); that of a Section 1367 case only chooses the
   * queue of an escalation.
   */
  private static boolean isFoundByANumber(Protection protection) {
    return protection == Protection.NONE || protection == Protection.SECTION_1367;
  }

  /** Writes the case that numbers of no case are compared with. */
  static void insertDecoy(Handle handle, UUID caseId, byte[] sealed) {
    insertRecord(handle, caseId, sealed);
    insertItems(handle, caseId, CaseItem.ofDecoy());
  }

  /** Protection can change from one import to the next; the case is the same. */
  private Optional<UUID> inAnyDomain(String receiptNumber, KeyRing ring) {
    List<byte[]> digests =
        Stream.of(Protection.values())
            .map(kind -> ring.digest(kind.name(), SaidNumbers.RECEIPT, receiptNumber))
            .toList();
    return handle
        .createQuery("SELECT case_id FROM case_number WHERE digest IN (<digests>)")
        .bindList("digests", digests)
        .map((row, _) -> Columns.key(row, "case_id"))
        .findOne();
  }

  private void replaceRecord(UUID caseId, byte[] sealed) {
    handle
        .createUpdate(
            """
            UPDATE case_record SET sealed = :sealed, version = version + 1
            WHERE case_id = :caseId
            """)
        .bind("caseId", caseId)
        .bind("sealed", sealed)
        .execute();
    handle
        .createUpdate("DELETE FROM case_number WHERE case_id = :caseId")
        .bind("caseId", caseId)
        .execute();
    handle
        .createUpdate("DELETE FROM case_item WHERE case_id = :caseId")
        .bind("caseId", caseId)
        .execute();
  }

  private static void insertRecord(Handle handle, UUID caseId, byte[] sealed) {
    handle
        .createUpdate(
            "INSERT INTO case_record (case_id, sealed, version) VALUES (:caseId, :sealed, 0)")
        .bind("caseId", caseId)
        .bind("sealed", sealed)
        .execute();
  }

  private void insertNumber(UUID caseId, byte[] digest) {
    handle
        .createUpdate("INSERT INTO case_number (digest, case_id) VALUES (:digest, :caseId)")
        .bind("digest", digest)
        .bind("caseId", caseId)
        .execute();
  }

  private static void insertItems(Handle handle, UUID caseId, List<CaseItem> items) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO case_item (
              case_id, place, part, standing, needed, digest, initial, from_day, last_day)
            VALUES (
              :caseId, :place, :part, :standing, :needed, :digest, :initial, :from, :until)
            """);
    int place = 0;
    for (CaseItem item : items) {
      LocalDate from = item.from();
      LocalDate until = item.until();
      batch
          .bind("caseId", caseId)
          .bind("place", place)
          .bind("part", item.part())
          .bind("standing", item.standing())
          .bind("needed", item.needed())
          .bind("digest", item.digest())
          .bind("initial", item.initial())
          .bind("from", from == null ? null : from.toEpochDay())
          .bind("until", until == null ? null : until.toEpochDay())
          .add();
      place++;
    }
    batch.execute();
  }
}
