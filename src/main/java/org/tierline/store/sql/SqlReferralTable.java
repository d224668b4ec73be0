package org.tierline.store.sql;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.store.ReferralTable;

/** {@code agency_referral}. */
final class SqlReferralTable implements ReferralTable {
  private final Handle handle;

  SqlReferralTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public boolean insert(
      UUID id, UUID contactId, UUID staffId, String agency, String contactInformation, Instant at) {
    return handle
            .createUpdate(
                """
                INSERT INTO agency_referral (
                  id, contact_id, staff_id, agency, contact_information, at)
                VALUES (:id, :contactId, :staffId, :agency, :contactInformation, :at)
                ON CONFLICT (contact_id, agency) DO NOTHING
                """)
            .bind("id", id)
            .bind("contactId", contactId)
            .bind("staffId", staffId)
            .bind("agency", agency)
            .bind("contactInformation", contactInformation)
            .bind("at", at)
            .execute()
        == 1;
  }

  @Override
  public List<String> ofContact(UUID contactId) {
    return handle
        .createQuery(
            "SELECT agency FROM agency_referral WHERE contact_id = :contactId ORDER BY agency")
        .bind("contactId", contactId)
        .mapTo(String.class)
        .list();
  }
}
