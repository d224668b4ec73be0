package org.tierline.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.contact.Contact;
import org.tierline.policy.calendar.BusinessCalendar;

/**
 * The yardstick of writing: the rows that a job wrote, written again under other keys by plain
 * statements over JDBC, in one transaction, without services, rules or anything read before. What
 * the store itself does with a row (triggers, row security, the chain of a server) is the same for
 * both. For one thread.
 */
public abstract class BareRows implements AutoCloseable {
  private final Connection connection;
  private final byte[] desk = Columns.bytes(UUID.randomUUID());
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  /**
   * Over a connection with the rights of whoever did the jobs, which is closed with this.
   *
   * @throws IllegalStateException if the store does not take it
   */
  protected BareRows(Connection connection) {
    this.connection = connection;
    try {
      connection.setAutoCommit(false);
      run(Write.of("INSERT INTO desk (id, mark, since) VALUES (?, ?, ?)", desk, desk, 0L));
      connection.commit();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Writes the words by which a contact is found. */
  protected abstract List<Write> words(byte[] key, Contact contact);

  /** Writes an event at the end of the chain of a desk. */
  protected abstract List<Write> event(byte[] desk, Event event);

  /**
   * An event as it lies in the store, without its place in a chain.
   *
   * @param at as the store counts time
   */
  // Lives for one statement; never compared, never in a set.
  @SuppressWarnings("ArrayRecordComponent")
  protected record Event(
      long at,
      String action,
      byte[] staff,
      byte[] contact,
      byte @Nullable [] subject,
      String facts) {}

  /**
   * A contact that was opened, once more.
   *
   * @return how long it took, in nanoseconds
   * @throws IllegalStateException if it cannot be written
   */
  public long contact(Contact contact) {
    byte[] old = Columns.bytes(contact.id());
    byte[] key = Columns.bytes(UUID.randomUUID());
    try {
      Map<String, @Nullable Object> row = row("contact", contact.number());
      Object staff = row.get("staff_id");
      Object at = row.get("opened_at");
      List<Write> all = new ArrayList<>();
      all.add(again("contact", row, key));
      all.addAll(words(key, contact));
      all.add(
          Write.of(
              """
              INSERT INTO contact_count (staff_id, opened_at, kind, delta)
              VALUES (?, ?, 'TAKEN', 1)
              """,
              staff,
              at));
      all.add(
          Write.of(
              """
              INSERT INTO staff_day (day, staff_id, worked) VALUES (?, ?, 1)
              ON CONFLICT (day, staff_id)
              DO UPDATE SET worked = staff_day.worked + excluded.worked
              """,
              day(contact.openedAt()).toString(),
              staff));
      all.add(
          Write.of(
              """
              INSERT INTO staff_state (staff_id, state, since) VALUES (?, 'ON_CONTACT', ?)
              ON CONFLICT (staff_id) DO UPDATE SET state = excluded.state, since = excluded.since
              """,
              staff,
              at));
      Event event = recorded(old, AuditAction.CONTACT_OPENED);
      all.addAll(
          event(
              desk,
              new Event(event.at(), event.action(), event.staff(), key, null, event.facts())));
      return timed(all);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * An escalation that was made, once more.
   *
   * @param number of the escalation
   * @return how long it took, in nanoseconds
   * @throws IllegalStateException if it cannot be written
   */
  public long escalation(String number) {
    byte[] key = Columns.bytes(UUID.randomUUID());
    try {
      Map<String, @Nullable Object> row = row("escalation", number);
      List<Write> all = new ArrayList<>();
      all.add(again("escalation", row, key));
      all.add(
          Write.of(
              """
              INSERT INTO escalation_count (known_to, due, desk_id, delta)
              VALUES ('EVERYBODY', ?, ?, 1)
              ON CONFLICT (known_to, due, desk_id)
              DO UPDATE SET delta = escalation_count.delta + excluded.delta
              """,
              row.get("due"),
              desk));
      all.add(
          Write.of(
              """
              INSERT INTO waiting_count (queue, identity_open, language, unreached, desk_id, delta)
              VALUES (?, ?, ?, 0, ?, 1)
              ON CONFLICT (unreached, queue, identity_open, language, desk_id)
              DO UPDATE SET delta = waiting_count.delta + excluded.delta
              """,
              row.get("queue"),
              row.get("identity_open"),
              row.get("language"),
              desk));
      all.addAll(event(row, key, AuditAction.ESCALATED));
      return timed(all);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * A service request that was made, once more. The numbers said for it are there already, since
   * its caller was verified by one of them.
   *
   * @param number of the request
   * @return how long it took, in nanoseconds
   * @throws IllegalStateException if it cannot be written
   */
  public long request(String number) {
    byte[] key = Columns.bytes(UUID.randomUUID());
    try {
      Map<String, @Nullable Object> row = row("service_request", number);
      List<Write> all = new ArrayList<>();
      all.add(again("service_request", row, key));
      all.addAll(event(row, key, AuditAction.REQUEST_CREATED));
      return timed(all);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : statements.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private long timed(List<Write> all) throws SQLException {
    // What was read to be written again is no part of it.
    connection.commit();
    long began = System.nanoTime();
    for (Write one : all) {
      run(one);
    }
    connection.commit();
    return System.nanoTime() - began;
  }

  private List<Write> event(Map<String, @Nullable Object> row, byte[] key, AuditAction action)
      throws SQLException {
    if (!(row.get("contact_id") instanceof byte[] contact)) {
      throw new IllegalStateException("what is done in no contact is not measured");
    }
    Event event = recorded(contact, action);
    return event(
        desk,
        new Event(event.at(), event.action(), event.staff(), event.contact(), key, event.facts()));
  }

  /** What was recorded of a job in a contact. */
  private Event recorded(byte[] contact, AuditAction action) throws SQLException {
    try (PreparedStatement asking =
        connection.prepareStatement(
            """
            SELECT at, staff_id, subject, facts FROM audit_event
            WHERE contact_id = ? AND action = ?
            """)) {
      asking.setBytes(1, contact);
      asking.setString(2, action.name());
      try (ResultSet found = asking.executeQuery()) {
        found.next();
        return new Event(
            found.getLong("at"),
            action.name(),
            found.getBytes("staff_id"),
            contact,
            found.getBytes("subject"),
            found.getString("facts"));
      }
    }
  }

  /** A row as it is, under another key and number. */
  private static Write again(String table, Map<String, @Nullable Object> row, byte[] key) {
    Map<String, @Nullable Object> other = new LinkedHashMap<>(row);
    other.put("id", key);
    other.put("number", row.get("number") + UUID.randomUUID().toString().substring(24));
    String sql =
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(
                table,
                String.join(", ", other.keySet()),
                String.join(", ", Collections.nCopies(other.size(), "?")));
    return Write.of(sql, other.values().toArray());
  }

  private Map<String, @Nullable Object> row(String table, String number) throws SQLException {
    try (PreparedStatement asking =
        connection.prepareStatement("SELECT * FROM " + table + " WHERE number = ?")) {
      asking.setString(1, number);
      try (ResultSet found = asking.executeQuery()) {
        found.next();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.put(found.getMetaData().getColumnName(i), found.getObject(i));
        }
        return row;
      }
    }
  }

  private void run(Write write) throws SQLException {
    PreparedStatement statement = statements.get(write.sql());
    if (statement == null) {
      statement = connection.prepareStatement(write.sql());
      statements.put(write.sql(), statement);
    }
    for (int i = 0; i < write.values().size(); i++) {
      statement.setObject(i + 1, write.values().get(i));
    }
    statement.execute();
  }

  private static LocalDate day(Instant at) {
    return at.atZone(BusinessCalendar.EASTERN).toLocalDate();
  }

  private static IllegalStateException failed(SQLException cause) {
    return new IllegalStateException("rows could not be written by hand", cause);
  }
}
