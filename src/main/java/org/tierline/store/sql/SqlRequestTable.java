package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Updated;
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
      WHERE case_id = :caseId AND type = :type AND state IN ('OPEN', 'RELOCATED', 'ANSWERED')
      ORDER BY id LIMIT 1
      """;

  static final String WAITING =
      """
      SELECT * FROM service_request
      WHERE state IN ('OPEN', 'RELOCATED', 'ANSWERED') AND priority = :priority
        AND (created_at, id) > (:createdAt, :after)
      ORDER BY created_at, id LIMIT :limit
      """;
  static final String AT_OFFICE =
      """
      SELECT * FROM service_request
      WHERE state IN ('OPEN', 'RELOCATED', 'ANSWERED') AND office = :office AND priority = :priority
        AND routed_at >= :from AND routed_at < :until
        AND (routed_at, id) > (:routedAt, :after)
      ORDER BY routed_at, id LIMIT :limit
      """;
  static final String BETWEEN =
      """
      SELECT * FROM service_request
      WHERE created_at >= :from AND created_at < :until
        AND (created_at, id) > (:createdAt, :after)
      ORDER BY created_at, id LIMIT :limit
      """;

  private static final UUID FIRST = new UUID(0, 0);

  private final Handle handle;
  private final GateWay gate;

  SqlRequestTable(Handle handle, GateWay gate) {
    this.handle = handle;
    this.gate = gate;
  }

  @Override
  public void insert(ServiceRequest request) {
    handle
        .createUpdate(
            """
            INSERT INTO service_request (
              id, number, type, state, case_id, contact_id, staff_id, office, due, words,
              criterion, document_kind, priority, created_at, changed_at, routed_at,
              version)
            VALUES (
              :id, :number, :type, :state, :caseId, :contactId, :staffId, :office, :due, :words,
              :criterion, :documentKind, :priority, :createdAt, :createdAt, :routedAt,
              :version)
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
        .bind("routedAt", request.routedAt())
        .bind("version", request.version())
        .execute();
  }

  @Override
  public Updated<ServiceRequest> update(ServiceRequest request, Instant at) {
    int changed =
        handle
            .createUpdate(
                """
                UPDATE service_request
                SET state = :state, office = :office, routed_at = :routedAt, changed_at = :at,
                    version = version + 1
                WHERE id = :id AND version = :version
                """)
            .bind("id", request.id())
            .bind("state", request.state())
            .bind("office", request.office())
            .bind("routedAt", request.routedAt())
            .bind("at", at)
            .bind("version", request.version())
            .execute();
    ServiceRequest stored =
        find(request.id()).orElseThrow(() -> new IllegalStateException("no such service request"));
    return changed == 1 ? new Updated.Done<>(stored) : new Updated.Stale<>(stored);
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
    gate.named(number);
    return handle
        .createQuery("SELECT * FROM service_request WHERE number = :number")
        .bind("number", number.toString())
        .map(SqlRequestTable::request)
        .findOne();
  }

  @Override
  public Optional<ServiceRequest> find(UUID id) {
    return handle
        .createQuery("SELECT * FROM service_request WHERE id = :id")
        .bind("id", id)
        .map(SqlRequestTable::request)
        .findOne();
  }

  /** Two spans of one index: what is asked first of all others, then the others. */
  @Override
  public List<ServiceRequest> waiting(@Nullable ServiceRequest after, int limit) {
    if (after != null && !after.priority()) {
      return waiting(false, after, limit);
    }
    List<ServiceRequest> first = waiting(true, after, limit);
    return first.size() == limit
        ? first
        : Stream.concat(first.stream(), waiting(false, null, limit - first.size()).stream())
            .toList();
  }

  private List<ServiceRequest> waiting(
      boolean priority, @Nullable ServiceRequest after, int limit) {
    return page(WAITING, after, limit)
        .bind("priority", priority)
        .bind("createdAt", after == null ? Instant.MIN : after.createdAt())
        .map(SqlRequestTable::request)
        .list();
  }

  @Override
  public List<ServiceRequest> atOffice(
      String office,
      boolean priority,
      Instant from,
      Instant until,
      @Nullable ServiceRequest after,
      int limit) {
    return page(AT_OFFICE, after, limit)
        .bind("office", office)
        .bind("priority", priority)
        .bind("from", from)
        .bind("until", until)
        .bind("routedAt", after == null ? Instant.MIN : after.routedAt())
        .map(SqlRequestTable::request)
        .list();
  }

  @Override
  public List<ServiceRequest> between(
      Instant from, Instant until, @Nullable ServiceRequest after, int limit) {
    return page(BETWEEN, after, limit)
        .bind("from", from)
        .bind("until", until)
        .bind("createdAt", after == null ? Instant.MIN : after.createdAt())
        .map(SqlRequestTable::request)
        .list();
  }

  private Query page(String query, @Nullable ServiceRequest after, int limit) {
    return handle
        .createQuery(query)
        .bind("after", after == null ? FIRST : after.id())
        .bind("limit", limit);
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

  static ServiceRequest request(ResultSet row, StatementContext context) throws SQLException {
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
        Columns.instant(row, "routed_at"),
        row.getLong("version"));
  }
}
