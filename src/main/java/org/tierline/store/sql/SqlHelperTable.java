package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.model.helper.CallHelper;
import org.tierline.model.helper.HelperKind;
import org.tierline.model.helper.HelperSide;
import org.tierline.store.HelperTable;

/** {@code call_helper}. */
final class SqlHelperTable implements HelperTable {
  private final Handle handle;

  SqlHelperTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public boolean insert(CallHelper helper) {
    return handle
            .createUpdate(
                """
                INSERT INTO call_helper (
                  id, contact_id, staff_id, kind, side, language, name, present, at)
                VALUES (:id, :contactId, :staffId, :kind, :side, :language, :name, :present, :at)
                ON CONFLICT (id) DO NOTHING
                """)
            .bind("id", helper.id())
            .bind("contactId", helper.contactId())
            .bind("staffId", helper.staffId())
            .bind("kind", helper.kind())
            .bind("side", helper.side())
            .bind("language", helper.language())
            .bind("name", helper.name())
            .bind("present", helper.present())
            .bind("at", helper.at())
            .execute()
        == 1;
  }

  @Override
  public List<CallHelper> ofContact(UUID contactId) {
    return handle
        .createQuery("SELECT * FROM call_helper WHERE contact_id = :contactId ORDER BY at, id")
        .bind("contactId", contactId)
        .map((row, _) -> helper(row))
        .list();
  }

  private static CallHelper helper(ResultSet row) throws SQLException {
    return new CallHelper(
        Columns.key(row, "id"),
        Columns.key(row, "contact_id"),
        Columns.key(row, "staff_id"),
        Columns.constant(row, "kind", HelperKind.class),
        Columns.constant(row, "side", HelperSide.class),
        row.getString("language"),
        row.getString("name"),
        row.getBoolean("present"),
        Columns.instant(row, "at"));
  }
}
