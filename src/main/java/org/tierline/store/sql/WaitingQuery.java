package org.tierline.store.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.store.ClaimTable.Taken;
import org.tierline.store.WaitingPage;

/**
 * A page of callers. Each queue has three stretches that lie in order in the index: urgent, due by
 * today, and the rest; the first rows of each are merged, so that a page costs the same however
 * many wait.
 */
final class WaitingQuery {
  private static final String NOWHERE = "-";
  private static final String OPEN = " AND identity_open = 1";

  private final Handle handle;
  private final WaitingPage page;

  WaitingQuery(Handle handle, WaitingPage page) {
    this.handle = handle;
    this.page = page;
  }

  List<Escalation> list() {
    String sql = sql(page);
    return sql.isEmpty() ? List.of() : bound(sql).map(SqlEscalationTable::escalation).list();
  }

  /**
   * The first of the page that is as it was when the page was read, for whoever takes it.
   *
   * @param end of the query, which says whom to pass over
   */
  Optional<Taken> first(String end) {
    String sql = sql(page, "e.id, e.version, e.due, e.created_at");
    return sql.isEmpty()
        ? Optional.empty()
        : bound(firstOf(sql) + end)
            .map((row, context) ->
                new Taken(SqlEscalationTable.escalation(row, context), row.getBoolean("held_back")))
            .findOne();
  }

  private static String firstOf(String page) {
    return """
    SELECT e.* FROM escalation e JOIN (%s) seen ON seen.id = e.id AND seen.version = e.version
    ORDER BY seen.place, seen.due, seen.created_at, seen.id LIMIT 1\
    """
        .formatted(page);
  }

  private Query bound(String sql) {
    Escalation after = page.after();
    Set<String> languages = page.languages();
    return handle
        .createQuery(sql)
        .bindList("languages", languages == null ? List.of("") : List.copyOf(languages))
        .bindList("zones", places())
        .bind("today", page.today())
        .bind("due", after == null ? LocalDate.EPOCH : after.due())
        .bind("createdAt", after == null ? Instant.EPOCH : after.createdAt())
        .bind("id", after == null ? new UUID(0, 0) : after.id());
  }

  /**
   * The statement; empty if no stretch is left. For the test of query plans as well. How many are
   * read stands in it, so that a server that plans it once knows that they are few.
   */
  static String sql(WaitingPage page) {
    return sql(page, "e.*");
  }

  private static String sql(WaitingPage page, String columns) {
    int past = placeOf(page, page.after());
    List<String> parts = new ArrayList<>();
    for (Stretch stretch : Stretch.values()) {
      if (stretch.place >= past) {
        boolean goesOn = stretch.place == past;
        page.queues().forEach(queue -> parts.add(part(page, columns, queue, "", stretch, goesOn)));
        page.openOf()
            .forEach(queue -> parts.add(part(page, columns, queue, OPEN, stretch, goesOn)));
      }
    }
    return parts.isEmpty()
        ? ""
        : String.join("\nUNION ALL\n", parts)
            + "\nORDER BY place, due, created_at, id LIMIT "
            + page.limit();
  }

  private static String part(
      WaitingPage page,
      String columns,
      EscalationQueue queue,
      String only,
      Stretch stretch,
      boolean goesOn) {
    return """
    SELECT * FROM (SELECT %s, %d AS place FROM escalation e
      WHERE %s AND queue = '%s'%s AND %s%s AND %s%s
      ORDER BY due, created_at, id LIMIT %d)\
    """
        .formatted(
            columns,
            stretch.place,
            state(page.unreached()),
            queue.name(),
            only,
            stretch.condition,
            page.languages() == null ? "" : " AND language IN (<languages>)",
            side(page.where()),
            goesOn && page.after() != null
                ? " AND (due, created_at, id) > (:due, :createdAt, :id)"
                : "",
            page.limit());
  }

  private static String side(WaitingPage.Side where) {
    return switch (where) {
      case OPEN -> "(zones IS NULL OR zones IN (<zones>))";
      case SHUT -> "(zones IS NULL OR zones NOT IN (<zones>) OR held_back = 1)";
    };
  }

  static String state(boolean unreached) {
    return unreached ? "state = 'UNREACHED'" : "state IN ('WAITING', 'SCHEDULED')";
  }

  private static int placeOf(WaitingPage page, @Nullable Escalation after) {
    boolean first =
        after == null
            || after.escalationClass() == EscalationClass.URGENT
            || !after.due().isAfter(page.today());
    return first ? 0 : 1;
  }

  private List<String> places() {
    return page.open().isEmpty()
        ? List.of(NOWHERE)
        : page.open().stream().map(WaitingQuery::text).toList();
  }

  /** A set of zones as it lies in the column. */
  static String text(Set<ZoneId> zones) {
    return zones.stream().map(ZoneId::getId).sorted().collect(Collectors.joining(" "));
  }

  static Set<ZoneId> zones(String text) {
    return text.isEmpty()
        ? Set.of()
        : Arrays.stream(text.split(" ")).map(ZoneId::of).collect(Collectors.toUnmodifiableSet());
  }

  private enum Stretch {
    URGENT(0, "escalation_class = 'URGENT'"),
    DUE(0, "escalation_class = 'REGULAR' AND due <= :today"),
    LATER(1, "escalation_class = 'REGULAR' AND due > :today");

    private final int place;
    private final String condition;

    Stretch(int place, String condition) {
      this.place = place;
      this.condition = condition;
    }
  }
}
