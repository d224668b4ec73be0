package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tierline.model.complaint.Complaint;
import org.tierline.model.complaint.ComplaintAbout;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.store.ComplaintTable;
import org.tierline.store.keys.KeyRing;

/** {@code complaint}. */
final class SqlComplaintTable implements ComplaintTable {
  static final String NEWEST =
      """
      SELECT * FROM complaint
      WHERE (made_at, id) < (:madeAt, :after)
        AND (identity_open = 1 OR known_to IN ('EVERYBODY', :alsoKnownTo))
      ORDER BY made_at DESC, id DESC LIMIT :limit
      """;

  private static final UUID LAST = new UUID(-1, -1);

  private final Handle handle;

  SqlComplaintTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public boolean insert(Complaint complaint, KeyRing ring) {
    SaidInPlace there = new SaidInPlace(handle, complaint.contactId());
    boolean isProtected = there.anyProtected(ring);
    return handle
            .createUpdate(
                """
                INSERT INTO complaint (
                  id, contact_id, staff_id, about, name, nature, done, level, known_to,
                  identity_open, made_at, sent_on_by, sent_on_at, version)
                VALUES (
                  :id, :contactId, :staffId, :about, :name, :nature, :done, :level, :knownTo,
                  :identityOpen, :madeAt, NULL, NULL, 1)
                ON CONFLICT (id) DO NOTHING
                """)
            .bind("id", complaint.id())
            .bind("contactId", complaint.contactId())
            .bind("staffId", complaint.staffId())
            .bind("about", complaint.about())
            .bind("name", complaint.name())
            .bind("nature", complaint.nature())
            .bind("done", complaint.done())
            .bind("level", complaint.level())
            .bind("knownTo", KnownTo.of(isProtected))
            .bind("identityOpen", there.isIdentityOpen(ring))
            .bind("madeAt", complaint.madeAt())
            .execute()
        == 1;
  }

  @Override
  public void protect(Set<UUID> contactIds) {
    for (UUID contactId : contactIds) {
      handle
          .createUpdate("UPDATE complaint SET known_to = 'CLEARED' WHERE contact_id = :contactId")
          .bind("contactId", contactId)
          .execute();
    }
  }

  @Override
  public Optional<Complaint> find(UUID id, boolean cleared) {
    return handle
        .createQuery(
            """
            SELECT * FROM complaint
            WHERE id = :id AND (identity_open = 1 OR known_to IN ('EVERYBODY', :alsoKnownTo))
            """)
        .bind("id", id)
        .bind("alsoKnownTo", alsoKnownTo(cleared))
        .map((row, _) -> complaint(row, cleared))
        .findOne();
  }

  @Override
  public List<Complaint> newest(boolean cleared, @Nullable Complaint after, int limit) {
    return handle
        .createQuery(NEWEST)
        .bind("madeAt", after == null ? Instant.MAX : after.madeAt())
        .bind("after", after == null ? LAST : after.id())
        .bind("alsoKnownTo", alsoKnownTo(cleared))
        .bind("limit", limit)
        .map((row, _) -> complaint(row, cleared))
        .list();
  }

  @Override
  public boolean update(Complaint complaint) {
    return handle
            .createUpdate(
                """
                UPDATE complaint SET
                  sent_on_by = :sentOnBy, sent_on_at = :sentOnAt, version = version + 1
                WHERE id = :id AND version = :version
                """)
            .bind("id", complaint.id())
            .bind("version", complaint.version())
            .bind("sentOnBy", complaint.sentOnBy())
            .bind("sentOnAt", complaint.sentOnAt())
            .execute()
        == 1;
  }

  private static KnownTo alsoKnownTo(boolean cleared) {
    return KnownTo.of(cleared);
  }

  private static Complaint complaint(ResultSet row, boolean cleared) throws SQLException {
    boolean withheld = !cleared && row.getBoolean("identity_open");
    return new Complaint(
        Columns.key(row, "id"),
        Columns.key(row, "contact_id"),
        Columns.key(row, "staff_id"),
        Columns.constant(row, "about", ComplaintAbout.class),
        withheld ? null : row.getString("name"),
        withheld ? null : row.getString("nature"),
        withheld ? null : row.getString("done"),
        Columns.constant(row, "level", DisclosureLevel.class),
        Columns.instant(row, "made_at"),
        Columns.keyOrNull(row, "sent_on_by"),
        Columns.instantOrNull(row, "sent_on_at"),
        row.getLong("version"));
  }
}
