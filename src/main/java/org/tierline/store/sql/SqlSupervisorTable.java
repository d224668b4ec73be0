package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.tierline.model.Updated;
import org.tierline.model.staff.StaffState;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.model.supervisor.SupervisorRequestState;
import org.tierline.store.SupervisorTable;

/** {@code supervisor_request} {@code staff_state} and {@code staff_day}. */
final class SqlSupervisorTable implements SupervisorTable {
  static final String WAITING =
      """
      SELECT * FROM supervisor_request WHERE state = 'WAITING' ORDER BY requested_at, id
      """;
  static final String CALLBACKS =
      """
      SELECT * FROM supervisor_request WHERE state = 'CALLBACK' ORDER BY due, requested_at, id
      """;
  static final String OF_CONTACT =
      """
      SELECT * FROM supervisor_request WHERE contact_id = :contactId ORDER BY requested_at, id
      """;

  private final Handle handle;

  SqlSupervisorTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void insert(SupervisorRequest request) {
    bindAll(
            handle.createUpdate(
                """
                INSERT INTO supervisor_request (
                  id, contact_id, staff_id, state, words, requested_at, taken_by, taken_at, due,
                  version)
                VALUES (
                  :id, :contactId, :staffId, :state, :words, :requestedAt, :takenBy, :takenAt,
                  :due, :version)
                ON CONFLICT (id) DO NOTHING
                """),
            request)
        .execute();
  }

  @Override
  public Optional<SupervisorRequest> find(UUID id) {
    return handle
        .createQuery("SELECT * FROM supervisor_request WHERE id = :id")
        .bind("id", id)
        .map(SqlSupervisorTable::request)
        .findOne();
  }

  @Override
  public Updated<SupervisorRequest> update(SupervisorRequest request) {
    int changed =
        bindAll(
                handle.createUpdate(
                    """
                    UPDATE supervisor_request SET
                      contact_id = :contactId, staff_id = :staffId, state = :state,
                      words = :words, requested_at = :requestedAt, taken_by = :takenBy,
                      taken_at = :takenAt, due = :due, version = version + 1
                    WHERE id = :id AND version = :version
                    """),
                request)
            .execute();
    SupervisorRequest now =
        find(request.id())
            .orElseThrow(() -> new IllegalStateException("no such request for a supervisor"));
    return changed == 1 ? new Updated.Done<>(now) : new Updated.Stale<>(now);
  }

  @Override
  public List<SupervisorRequest> waiting() {
    return handle.createQuery(WAITING).map(SqlSupervisorTable::request).list();
  }

  @Override
  public List<SupervisorRequest> callbacks() {
    return handle.createQuery(CALLBACKS).map(SqlSupervisorTable::request).list();
  }

  @Override
  public List<SupervisorRequest> ofContact(UUID contactId) {
    return handle
        .createQuery(OF_CONTACT)
        .bind("contactId", contactId)
        .map(SqlSupervisorTable::request)
        .list();
  }

  @Override
  public void setState(UUID staffId, StaffState state, Instant since) {
    handle
        .createUpdate(
            """
            INSERT INTO staff_state (staff_id, state, since) VALUES (:staffId, :state, :since)
            ON CONFLICT (staff_id) DO UPDATE SET state = excluded.state, since = excluded.since
            """)
        .bind("staffId", staffId)
        .bind("state", state)
        .bind("since", since)
        .execute();
  }

  @Override
  public StaffState state(UUID staffId) {
    return standing(staffId).state();
  }

  @Override
  public Standing standing(UUID staffId) {
    return handle
        .createQuery("SELECT state, since FROM staff_state WHERE staff_id = :staffId")
        .bind("staffId", staffId)
        .map((row, _) -> standing(row))
        .findOne()
        .orElse(new Standing(StaffState.SIGNED_OUT, null));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return new Standing(
        Columns.constant(row, "state", StaffState.class), Columns.instantOrNull(row, "since"));
  }

  @Override
  public Map<UUID, Standing> standings() {
    return handle
        .createQuery("SELECT staff_id, state, since FROM staff_state")
        .map((row, _) -> Map.entry(Columns.key(row, "staff_id"), standing(row)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public void addWorked(UUID staffId, LocalDate day, Duration worked) {
    handle
        .createUpdate(
            """
            INSERT INTO staff_day (day, staff_id, worked) VALUES (:day, :staffId, :worked)
            ON CONFLICT (day, staff_id) DO UPDATE SET worked = staff_day.worked + excluded.worked
            """)
        .bind("day", day)
        .bind("staffId", staffId)
        .bind("worked", TimeUnit.MICROSECONDS.convert(worked))
        .execute();
  }

  @Override
  public Map<UUID, Duration> worked(LocalDate day) {
    return handle
        .createQuery("SELECT staff_id, worked FROM staff_day WHERE day = :day")
        .bind("day", day)
        .map((row, _) ->
            Map.entry(
                Columns.key(row, "staff_id"),
                Duration.of(row.getLong("worked"), ChronoUnit.MICROS)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public int supervisorsReady() {
    return handle
        .createQuery(
            """
            SELECT count(*) AS n FROM staff s JOIN staff_state t ON t.staff_id = s.id
            WHERE s.role = 'SUPERVISOR' AND t.state = 'READY' AND s.disabled = 0
            """)
        .map((row, _) -> row.getInt("n"))
        .one();
  }

  private static <S extends SqlStatement<S>> S bindAll(S statement, SupervisorRequest request) {
    return statement
        .bind("id", request.id())
        .bind("contactId", request.contactId())
        .bind("staffId", request.staffId())
        .bind("state", request.state())
        .bind("words", request.words())
        .bind("requestedAt", request.requestedAt())
        .bind("takenBy", request.takenBy())
        .bind("takenAt", request.takenAt())
        .bind("due", request.due())
        .bind("version", request.version());
  }

  private static SupervisorRequest request(ResultSet row, StatementContext context)
      throws SQLException {
    return new SupervisorRequest(
        Columns.key(row, "id"),
        Columns.key(row, "contact_id"),
        Columns.key(row, "staff_id"),
        Columns.constant(row, "state", SupervisorRequestState.class),
        row.getString("words"),
        Columns.instant(row, "requested_at"),
        Columns.keyOrNull(row, "taken_by"),
        Columns.instantOrNull(row, "taken_at"),
        Columns.dayOrNull(row, "due"),
        row.getLong("version"));
  }
}
