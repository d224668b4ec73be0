package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.tierline.model.outreach.EventFeedback;
import org.tierline.model.outreach.OutreachEvent;
import org.tierline.model.outreach.OutreachEvent.Document;
import org.tierline.store.OutreachTable;

/** {@code outreach_event} and {@code event_feedback}. */
final class SqlOutreachTable implements OutreachTable {
  static final String COMING =
      """
      SELECT * FROM outreach_event WHERE ends_at > :now AND (ends_at, id) > (:endsAt, :after)
      ORDER BY ends_at, id LIMIT :limit
      """;
  static final String PAST =
      """
      SELECT * FROM outreach_event WHERE ends_at <= :now AND (ends_at, id) < (:endsAt, :after)
      ORDER BY ends_at DESC, id DESC LIMIT :limit
      """;
  static final String FEEDBACK =
      "SELECT * FROM event_feedback WHERE event_id = :eventId ORDER BY at, id";

  private static final UUID FIRST = new UUID(0, 0);
  private static final UUID LAST = new UUID(-1, -1);

  private final Handle handle;

  SqlOutreachTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void put(OutreachEvent event) {
    handle
        .createUpdate(
            """
            INSERT INTO outreach_event (
              id, uid, sequence, title, starts_at, ends_at, place, register, call_in, notes,
              documents, cancelled)
            VALUES (
              :id, :uid, :sequence, :title, :startsAt, :endsAt, :place, :register, :callIn, :notes,
              :documents, :cancelled)
            ON CONFLICT (uid) DO UPDATE SET
              sequence = excluded.sequence, title = excluded.title, starts_at = excluded.starts_at,
              ends_at = excluded.ends_at, place = excluded.place, register = excluded.register,
              call_in = excluded.call_in, notes = excluded.notes, documents = excluded.documents,
              cancelled = excluded.cancelled
            WHERE excluded.sequence >= outreach_event.sequence
            """)
        .bind("id", event.id())
        .bind("uid", event.uid())
        .bind("sequence", event.sequence())
        .bind("title", event.title())
        .bind("startsAt", event.startsAt())
        .bind("endsAt", event.endsAt())
        .bind("place", event.place())
        .bind("register", event.register())
        .bind("callIn", event.callIn())
        .bind("notes", event.notes())
        .bind("documents", written(event.documents()))
        .bind("cancelled", event.cancelled())
        .execute();
  }

  private static String written(List<Document> documents) {
    return documents.stream()
        .map(document -> document.title() + "\t" + document.url())
        .collect(Collectors.joining("\n"));
  }

  private static List<Document> documents(String written) {
    return written
        .lines()
        .map(line -> line.split("\t", 2))
        .map(parts -> new Document(parts[0], parts[1]))
        .toList();
  }

  @Override
  public Optional<OutreachEvent> find(UUID id) {
    return handle
        .createQuery("SELECT * FROM outreach_event WHERE id = :id")
        .bind("id", id)
        .map(SqlOutreachTable::event)
        .findOne();
  }

  @Override
  public List<OutreachEvent> coming(Instant now, @Nullable OutreachEvent after, int limit) {
    return page(
        COMING,
        now,
        after == null ? Instant.MIN : after.endsAt(),
        after == null ? FIRST : after.id(),
        limit);
  }

  @Override
  public List<OutreachEvent> past(Instant now, @Nullable OutreachEvent after, int limit) {
    return page(
        PAST,
        now,
        after == null ? Instant.MAX : after.endsAt(),
        after == null ? LAST : after.id(),
        limit);
  }

  private List<OutreachEvent> page(
      String query, Instant now, Instant endsAt, UUID after, int limit) {
    return handle
        .createQuery(query)
        .bind("now", now)
        .bind("endsAt", endsAt)
        .bind("after", after)
        .bind("limit", limit)
        .map(SqlOutreachTable::event)
        .list();
  }

  @Override
  public void insert(EventFeedback feedback) {
    handle
        .createUpdate(
            """
            INSERT INTO event_feedback (id, event_id, staff_id, words, at)
            VALUES (:id, :eventId, :staffId, :words, :at)
            ON CONFLICT (id) DO NOTHING
            """)
        .bind("id", feedback.id())
        .bind("eventId", feedback.eventId())
        .bind("staffId", feedback.staffId())
        .bind("words", feedback.words())
        .bind("at", feedback.at())
        .execute();
  }

  @Override
  public List<EventFeedback> feedback(UUID eventId) {
    return handle
        .createQuery(FEEDBACK)
        .bind("eventId", eventId)
        .map((row, _) ->
            new EventFeedback(
                Columns.key(row, "id"),
                Columns.key(row, "event_id"),
                Columns.key(row, "staff_id"),
                row.getString("words"),
                Columns.instant(row, "at")))
        .list();
  }

  private static OutreachEvent event(ResultSet row, StatementContext context) throws SQLException {
    return new OutreachEvent(
        Columns.key(row, "id"),
        row.getString("uid"),
        row.getLong("sequence"),
        row.getString("title"),
        Columns.instant(row, "starts_at"),
        Columns.instant(row, "ends_at"),
        row.getString("place"),
        row.getString("register"),
        row.getString("call_in"),
        row.getString("notes"),
        documents(row.getString("documents")),
        row.getBoolean("cancelled"));
  }
}
