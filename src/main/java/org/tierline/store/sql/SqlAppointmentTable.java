package org.tierline.store.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.appointment.AppointmentFilter;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.store.AppointmentTable;

/** {@code appointment_request} and {@code visit_referral}. */
final class SqlAppointmentTable implements AppointmentTable {
  static final String WAITING =
      """
      SELECT * FROM appointment_request
      WHERE state IN ('REQUESTED', 'UNDER_REVIEW')
        AND (is_protected = 0 OR identity_open = 1 OR :cleared = 1)
        AND (:more = 0 OR urgent < :urgent
          OR (urgent = :urgent AND (requested_at, id) > (:when, :id)))
      ORDER BY urgent DESC, requested_at, id LIMIT :limit
      """;
  static final String SCHEDULED =
      """
      SELECT * FROM appointment_request
      WHERE state = 'SCHEDULED'
        AND (is_protected = 0 OR identity_open = 1 OR :cleared = 1)
        AND (:more = 0 OR (at, id) > (:when, :id))
      ORDER BY at, id LIMIT :limit
      """;
  static final String OF_CONTACT =
      """
      SELECT * FROM appointment_request WHERE contact_id = :contactId
      ORDER BY requested_at, id
      """;

  private static final UUID NONE = new UUID(0, 0);

  private final Handle handle;

  SqlAppointmentTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void insert(AppointmentRequest request) {
    handle
        .createUpdate(
            """
            INSERT INTO appointment_request (
              id, number, reason, urgent, state, contact_id, staff_id, office, basis, words,
              accommodation, preferred, tool_offered, identity_open, is_protected, requested_at,
              office_agreed, answer, version)
            VALUES (
              :id, :number, :reason, :urgent, :state, :contactId, :staffId, :office, :basis, :words,
              :accommodation, :preferred, :toolOffered, :identityOpen, :isProtected, :requestedAt,
              :officeAgreed, :answer, :version)
            ON CONFLICT (id) DO NOTHING
            """)
        .bind("id", request.id())
        .bind("number", request.number().toString())
        .bind("reason", request.reason())
        .bind("urgent", request.reason().isUrgent())
        .bind("state", request.state())
        .bind("contactId", request.contactId())
        .bind("staffId", request.staffId())
        .bind("office", request.office())
        .bind("basis", request.basis())
        .bind("words", request.words())
        .bind("accommodation", request.accommodation())
        .bind("preferred", AppointmentRow.days(request.preferred()))
        .bind("toolOffered", request.toolOffered())
        .bind("identityOpen", request.identityOpen())
        .bind("isProtected", request.isProtected())
        .bind("requestedAt", request.requestedAt())
        .bind("officeAgreed", request.officeAgreed())
        .bind("answer", request.answer())
        .bind("version", request.version())
        .execute();
  }

  @Override
  public Optional<AppointmentRequest> find(UUID id) {
    return handle
        .createQuery("SELECT * FROM appointment_request WHERE id = :id")
        .bind("id", id)
        .map(AppointmentRow::read)
        .findOne();
  }

  @Override
  public Optional<AppointmentRequest> find(ReadAloudNumber number) {
    return handle
        .createQuery("SELECT * FROM appointment_request WHERE number = :number")
        .bind("number", number.toString())
        .map(AppointmentRow::read)
        .findOne();
  }

  @Override
  public List<AppointmentRequest> ofContact(UUID contactId) {
    return handle
        .createQuery(OF_CONTACT)
        .bind("contactId", contactId)
        .map(AppointmentRow::read)
        .list();
  }

  @Override
  public List<AppointmentRequest> page(
      AppointmentFilter filter, boolean cleared, @Nullable AppointmentRequest after, int limit) {
    boolean waiting = filter == AppointmentFilter.WAITING;
    return handle
        .createQuery(waiting ? WAITING : SCHEDULED)
        .bind("cleared", cleared)
        .bind("more", after != null)
        .bind("urgent", after != null && after.reason().isUrgent())
        .bind("when", after == null ? null : waiting ? after.requestedAt() : after.at())
        .bind("id", after == null ? NONE : after.id())
        .bind("limit", limit)
        .map(AppointmentRow::read)
        .list();
  }

  @Override
  public boolean update(AppointmentRequest changed) {
    return handle
            .createUpdate(
                """
                UPDATE appointment_request
                SET state = :state, office = :office, basis = :basis, reviewer = :reviewer,
                  reviewed_at = :reviewedAt, at = :at, office_agreed = :officeAgreed,
                  answer = :answer, version = version + 1
                WHERE id = :id AND version = :version
                """)
            .bind("id", changed.id())
            .bind("state", changed.state())
            .bind("office", changed.office())
            .bind("basis", changed.basis())
            .bind("reviewer", changed.reviewer())
            .bind("reviewedAt", changed.reviewedAt())
            .bind("at", changed.at())
            .bind("officeAgreed", changed.officeAgreed())
            .bind("answer", changed.answer())
            .bind("version", changed.version())
            .execute()
        == 1;
  }

  @Override
  public void identify(UUID contactId, boolean identityOpen, boolean isProtected) {
    handle
        .createUpdate(
            """
            UPDATE appointment_request
            SET identity_open = CASE WHEN :identityOpen = 1 THEN 1 ELSE identity_open END,
              is_protected = CASE WHEN :isProtected = 1 THEN 1 ELSE is_protected END
            WHERE contact_id = :contactId
            """)
        .bind("contactId", contactId)
        .bind("identityOpen", identityOpen)
        .bind("isProtected", isProtected)
        .execute();
  }

  @Override
  public void insertReferral(
      UUID id,
      UUID contactId,
      String country,
      @Nullable String office,
      String contactInformation,
      Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO visit_referral (id, contact_id, country, office, contact_information, at)
            VALUES (:id, :contactId, :country, :office, :contactInformation, :at)
            ON CONFLICT (id) DO NOTHING
            """)
        .bind("id", id)
        .bind("contactId", contactId)
        .bind("country", country)
        .bind("office", office)
        .bind("contactInformation", contactInformation)
        .bind("at", at)
        .execute();
  }

  @Override
  public int referrals(UUID contactId) {
    return handle
        .createQuery("SELECT count(*) AS n FROM visit_referral WHERE contact_id = :contactId")
        .bind("contactId", contactId)
        .map((row, _) -> row.getInt("n"))
        .one();
  }
}
