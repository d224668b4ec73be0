package org.tierline.store.sql;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.model.office.FaxWish;
import org.tierline.store.FaxTable;

/** {@code fax_number}. */
final class SqlFaxTable implements FaxTable {
  private final Handle handle;

  SqlFaxTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public boolean insert(FaxWish wish, String number, UUID contactId, UUID staffId, Instant at) {
    return handle
            .createUpdate(
                """
                INSERT INTO fax_number (
                  id, contact_id, staff_id, number, asked_by, asked_on, until, at)
                VALUES (:id, :contactId, :staffId, :number, :askedBy, :askedOn, :until, :at)
                ON CONFLICT (id) DO NOTHING
                """)
            .bind("id", wish.key())
            .bind("contactId", contactId)
            .bind("staffId", staffId)
            .bind("number", number)
            .bind("askedBy", wish.askedBy())
            .bind("askedOn", Objects.requireNonNull(wish.askedOn()).toString())
            .bind("until", Objects.requireNonNull(wish.until()).toString())
            .bind("at", at)
            .execute()
        == 1;
  }

  @Override
  public int given(UUID contactId) {
    return handle
        .createQuery("SELECT count(*) AS n FROM fax_number WHERE contact_id = :contactId")
        .bind("contactId", contactId)
        .map((row, _) -> row.getInt("n"))
        .one();
  }
}
