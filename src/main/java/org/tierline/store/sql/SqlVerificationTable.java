package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Verification;
import org.tierline.policy.privacy.outbound.SaidHere;
import org.tierline.policy.privacy.outbound.SaidItems;
import org.tierline.store.VerificationTable;
import org.tierline.store.keys.KeyRing;

/** {@code attempt}, {@code verification} and {@code disclosure}. */
final class SqlVerificationTable implements VerificationTable {
  private final Handle handle;
  private final GateWay gate;

  SqlVerificationTable(Handle handle, GateWay gate) {
    this.handle = handle;
    this.gate = gate;
  }

  @Override
  public int failures(UUID contactId) {
    return handle
        .createQuery(
            "SELECT count(*) AS n FROM attempt WHERE contact_id = :contactId AND failed = 1")
        .bind("contactId", contactId)
        .map((row, _) -> row.getInt("n"))
        .one();
  }

  @Override
  public void insertAttempt(
      UUID id, UUID contactId, UUID staffId, byte[] numberDigest, Instant at, boolean failed) {
    SaidNumbers numbers = SaidNumbers.of(numberDigest);
    handle
        .createUpdate(
            """
            INSERT INTO attempt (
              id, contact_id, staff_id, number, other_receipt, other_a_number, at, failed)
            VALUES (
              :id, :contactId, :staffId, :number, :otherReceipt, :otherANumber, :at, :failed)
            ON CONFLICT (id) DO NOTHING
            """)
        .bind("id", id)
        .bind("contactId", contactId)
        .bind("staffId", staffId)
        .bind("number", numbers.locator())
        .bind("otherReceipt", numbers.protectedReceipt())
        .bind("otherANumber", numbers.protectedANumber())
        .bind("at", at)
        .bind("failed", failed ? 1 : 0)
        .execute();
  }

  @Override
  public void insertSaid(UUID contactId, SaidItems said, KeyRing ring) {
    new SaidDigests(handle, ring).insert(contactId, said);
  }

  @Override
  public SaidHere said(UUID contactId, KeyRing ring) {
    return new SaidDigests(handle, ring).of(contactId);
  }

  @Override
  public void insert(Verification verification) {
    handle
        .createUpdate(
            """
            UPDATE verification SET ended_at = :at
            WHERE contact_id = :contactId AND case_id = :caseId AND id <> :id
              AND ended_at IS NULL AND ends_at > :at
            """)
        .bind("id", verification.id())
        .bind("contactId", verification.contactId())
        .bind("caseId", verification.caseId())
        .bind("at", verification.at())
        .execute();
    gate.enter(verification);
  }

  @Override
  public List<Verification> open(UUID contactId, UUID staffId, Instant now) {
    return handle
        .createQuery(
            """
            SELECT id, contact_id, staff_id, case_id, relationship, level, at, ends_at
            FROM verification
            WHERE contact_id = :contactId AND staff_id = :staffId
              AND ended_at IS NULL AND ends_at > :now
            ORDER BY at, id
            """)
        .bind("contactId", contactId)
        .bind("staffId", staffId)
        .bind("now", now)
        .map(SqlVerificationTable::verification)
        .list();
  }

  @Override
  public boolean everPassed(UUID contactId, UUID caseId) {
    return handle
        .createQuery(
            """
            SELECT id FROM verification
            WHERE case_id = :caseId AND contact_id = :contactId LIMIT 1
            """)
        .bind("contactId", contactId)
        .bind("caseId", caseId)
        .map((row, _) -> Columns.key(row, "id"))
        .findOne()
        .isPresent();
  }

  @Override
  public Map<UUID, Set<UUID>> casesOf(Collection<UUID> contactIds) {
    return contactIds.isEmpty()
        ? Map.of()
        : handle
            .createQuery(
                "SELECT contact_id, case_id FROM verification WHERE contact_id IN (<contacts>)")
            .bindList("contacts", List.copyOf(contactIds))
            .map((row, _) -> Map.entry(Columns.key(row, "contact_id"), Columns.key(row, "case_id")))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
  }

  @Override
  public DisclosureLevel highest(UUID contactId) {
    return handle
        .createQuery("SELECT level FROM verification WHERE contact_id = :contactId")
        .bind("contactId", contactId)
        .map((row, _) -> Columns.constant(row, "level", DisclosureLevel.class))
        .stream()
        .max(Comparator.naturalOrder())
        .orElse(DisclosureLevel.GENERAL_ONLY);
  }

  @Override
  public void endOfContact(UUID contactId, Instant at) {
    handle
        .createUpdate(
            """
            UPDATE verification SET ended_at = :at
            WHERE contact_id = :contactId AND ended_at IS NULL AND ends_at > :at
            """)
        .bind("contactId", contactId)
        .bind("at", at)
        .execute();
  }

  @Override
  public void endOfCase(UUID caseId, Instant at) {
    handle
        .createUpdate(
            """
            UPDATE verification SET ended_at = :at
            WHERE case_id = :caseId AND ended_at IS NULL AND ends_at > :at
            """)
        .bind("caseId", caseId)
        .bind("at", at)
        .execute();
  }

  @Override
  public void endOfStaff(UUID staffId, Instant at) {
    handle
        .createUpdate(
            """
            UPDATE verification SET ended_at = :at
            WHERE staff_id = :staffId AND ends_at > :at AND ended_at IS NULL
            """)
        .bind("staffId", staffId)
        .bind("at", at)
        .execute();
  }

  @Override
  public void insertDisclosure(UUID id, UUID verificationId, DisclosureLevel level, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO disclosure (id, verification_id, level, at)
            VALUES (:id, :verificationId, :level, :at)
            ON CONFLICT (id) DO NOTHING
            """)
        .bind("id", id)
        .bind("verificationId", verificationId)
        .bind("level", level)
        .bind("at", at)
        .execute();
  }

  @Override
  public boolean isDisclosed(UUID id) {
    return handle
        .createQuery("SELECT count(*) AS n FROM disclosure WHERE id = :id")
        .bind("id", id)
        .map((row, _) -> row.getInt("n") == 1)
        .one();
  }

  private static Verification verification(ResultSet row, StatementContext context)
      throws SQLException {
    return new Verification(
        Columns.key(row, "id"),
        Columns.key(row, "contact_id"),
        Columns.key(row, "staff_id"),
        Columns.key(row, "case_id"),
        Columns.constant(row, "relationship", Relationship.class),
        Columns.constant(row, "level", DisclosureLevel.class),
        Columns.instant(row, "at"),
        Columns.instant(row, "ends_at"));
  }

  @Override
  public int disclosures(UUID contactId) {
    return handle
        .createQuery(
            """
            SELECT count(*) AS n
            FROM disclosure JOIN verification ON verification.id = disclosure.verification_id
            WHERE verification.contact_id = :contactId
            """)
        .bind("contactId", contactId)
        .map((row, _) -> row.getInt("n"))
        .one();
  }
}
