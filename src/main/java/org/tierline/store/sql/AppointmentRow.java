package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.appointment.AppointmentReason;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.appointment.AppointmentState;
import org.tierline.model.office.JurisdictionBasis;

/** A row of {@code appointment_request}. */
final class AppointmentRow {
  private AppointmentRow() {}

  /** Days in the order in which they were wished. */
  static String days(List<LocalDate> days) {
    return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
  }

  static AppointmentRequest read(ResultSet row, StatementContext context) throws SQLException {
    return new AppointmentRequest(
        Columns.key(row, "id"),
        Columns.number(row, ReadAloudNumber.APPOINTMENT),
        Columns.constant(row, "reason", AppointmentReason.class),
        Columns.constant(row, "state", AppointmentState.class),
        Columns.key(row, "contact_id"),
        Columns.key(row, "staff_id"),
        row.getString("office"),
        Columns.constantOrNull(row, "basis", JurisdictionBasis.class),
        row.getString("words"),
        row.getString("accommodation"),
        Arrays.stream(row.getString("preferred").split(" ", -1))
            .filter(day -> !day.isEmpty())
            .map(LocalDate::parse)
            .toList(),
        row.getBoolean("tool_offered"),
        row.getBoolean("identity_open"),
        row.getBoolean("is_protected"),
        Columns.instant(row, "requested_at"),
        Columns.keyOrNull(row, "reviewer"),
        Columns.instantOrNull(row, "reviewed_at"),
        Columns.instantOrNull(row, "at"),
        row.getBoolean("office_agreed"),
        row.getString("answer"),
        row.getLong("version"));
  }
}
