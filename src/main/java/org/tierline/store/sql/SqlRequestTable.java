package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.cases.DocumentKind;
import org.tierline.model.request.ExpediteCriterion;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.request.ServiceRequestState;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.store.RequestTable;

/** {@code service_request} and {@code referral}. */
final class SqlRequestTable implements RequestTable {
  static final String OF_CASE =
      """
      SELECT * FROM service_request WHERE case_id = :caseId
      ORDER BY created_at DESC, id DESC
      """;
  static final String OF_CONTACT =
      """
      SELECT * FROM service_request WHERE contact_id = :contactId
      ORDER BY created_at, id
      """;
  static final String OPEN =
      """
      SELECT * FROM service_request
      WHERE case_id = :caseId AND type = :type AND state IN ('OPEN', 'RELOCATED')
      ORDER BY id LIMIT 1
      """;

  private final Handle handle;

  SqlRequestTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void insert(ServiceRequest request) {
    handle
        .createUpdate(
            """
            INSERT INTO service_request (
              id, number, type, state, case_id, contact_id, staff_id, office, due, words,
              criterion, document_kind, priority, created_at, changed_at, version)
            VALUES (
              :id, :number, :type, :state, :caseId, :contactId, :staffId, :office, :due, :words,
              :criterion, :documentKind, :priority, :createdAt, :createdAt, :version)
            ON CONFLICT (id) DO NOTHING
            """)
        .bind("id", request.id())
        .bind("number", request.number().toString())
        .bind("type", request.type())
        .bind("state", request.state())
        .bind("caseId", request.caseId())
        .bind("contactId", request.contactId())
        .bind("staffId", request.staffId())
        .bind("office", request.office())
        .bind("due", request.due())
        .bind("words", request.words())
        .bind("criterion", request.criterion())
        .bind("documentKind", request.documentKind())
        .bind("priority", request.priority())
        .bind("createdAt", request.createdAt())
        .bind("version", request.version())
        .execute();
  }

  @Override
  public Optional<ServiceRequest> open(UUID caseId, ServiceRequestType type) {
    return handle
        .createQuery(OPEN)
        .bind("caseId", caseId)
        .bind("type", type)
        .map(SqlRequestTable::request)
        .findOne();
  }

  @Override
  public Optional<ServiceRequest> find(ReadAloudNumber number) {
    return handle
        .createQuery("SELECT * FROM service_request WHERE number = :number")
        .bind("number", number.toString())
        .map(SqlRequestTable::request)
        .findOne();
  }

  @Override
  public void addWords(UUID requestId, String words, Instant at) {
    int changed =
        handle
            .createUpdate(
                """
                UPDATE service_request
                SET words = words || :line, changed_at = :at, version = version + 1
                WHERE id = :id
                """)
            .bind("id", requestId)
            .bind("line", "\n" + words)
            .bind("at", at)
            .execute();
    if (changed == 0) {
      throw new IllegalStateException("no such service request");
    }
  }

  @Override
  public List<ServiceRequest> ofCase(UUID caseId) {
    return handle.createQuery(OF_CASE).bind("caseId", caseId).map(SqlRequestTable::request).list();
  }

  @Override
  public List<ServiceRequest> ofContact(UUID contactId) {
    return handle
        .createQuery(OF_CONTACT)
        .bind("contactId", contactId)
        .map(SqlRequestTable::request)
        .list();
  }

  @Override
  public void insertReferral(
      UUID id, UUID contactId, UUID caseId, String office, String contactInformation, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO referral (id, contact_id, case_id, office, contact_information, at)
            VALUES (:id, :contactId, :caseId, :office, :contactInformation, :at)
            ON CONFLICT (id) DO NOTHING
            """)
        .bind("id", id)
        .bind("contactId", contactId)
        .bind("caseId", caseId)
        .bind("office", office)
        .bind("contactInformation", contactInformation)
        .bind("at", at)
        .execute();
  }

  @Override
  public int referrals(UUID contactId) {
    return handle
        .createQuery("SELECT count(*) AS n FROM referral WHERE contact_id = :contactId")
        .bind("contactId", contactId)
        .map((row, _) -> row.getInt("n"))
        .one();
  }

  private static ServiceRequest request(ResultSet row, StatementContext context)
      throws SQLException {
    return new ServiceRequest(
        Columns.key(row, "id"),
        Columns.number(row, ReadAloudNumber.SERVICE_REQUEST),
        Columns.constant(row, "type", ServiceRequestType.class),
        Columns.constant(row, "state", ServiceRequestState.class),
        Columns.key(row, "case_id"),
        Columns.key(row, "contact_id"),
        Columns.key(row, "staff_id"),
        row.getString("office"),
        Columns.day(row, "due"),
        row.getString("words"),
        Columns.constantOrNull(row, "criterion", ExpediteCriterion.class),
        Columns.constantOrNull(row, "document_kind", DocumentKind.class),
        row.getBoolean("priority"),
        Columns.instant(row, "created_at"),
        row.getLong("version"));
  }
}
