package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.request.ServiceRequest;
import org.tierline.store.ReviewTable;

/** What the review asks of {@code escalation}, its notes, and {@code service_request}. */
final class SqlReviewTable implements ReviewTable {
  /** As the indexes of those who were not reached have it, word for word. */
  private static final String NOT_REACHED =
      """
      reached_at IS NULL AND state IN ('WAITING', 'CLAIMED', 'SCHEDULED', 'WITH_SUPERVISOR')\
      """;

  private static final String KNOWN =
      " AND (:cleared = 1 OR queue <> 'SPECIAL_HANDLING' OR identity_open = 1)";

  static final String BY_DUE =
      "SELECT due, count(*) AS n FROM escalation WHERE " + NOT_REACHED + KNOWN + " GROUP BY due";

  static final String PAGE =
      "SELECT * FROM escalation WHERE "
          + NOT_REACHED
          + KNOWN
          + """
           AND due >= :from AND due <= :until AND (due, created_at, id) > (:due, :createdAt, :id)
          ORDER BY due, created_at, id LIMIT :limit
          """;

  static final String REQUESTS_DUE =
      """
      SELECT * FROM service_request
      WHERE state IN ('OPEN', 'RELOCATED', 'ANSWERED')
        AND due >= :from AND due <= :until AND (due, created_at, id) > (:due, :createdAt, :id)
      ORDER BY due, created_at, id LIMIT :limit
      """;

  static final String OPEN_INQUIRIES =
      """
      SELECT * FROM contact c
      WHERE c.state <> 'CLOSED' AND c.channel IN ('WEBFORM', 'SECURE_MESSAGE', 'EMAIL')
        AND NOT EXISTS (SELECT 1 FROM outgoing_message m WHERE m.contact_id = c.id)
        AND NOT EXISTS (SELECT 1 FROM escalation e WHERE e.contact_id = c.id)
        AND (:cleared = 1 OR NOT EXISTS (
          SELECT 1 FROM hand_off h WHERE h.contact_id = c.id AND h.known_to <> 'EVERYBODY'))
      ORDER BY c.opened_at, c.id LIMIT :limit
      """;

  static final String SINCE =
      "SELECT count(*) AS n FROM escalation WHERE "
          + NOT_REACHED
          + KNOWN
          + """
           AND escalation_class = :class AND first_contact_at >= :from
           AND first_contact_at < :until
          """;

  static final String RANK =
      "SELECT first_contact_at FROM escalation WHERE "
          + NOT_REACHED
          + KNOWN
          + """
           AND escalation_class = :class
          ORDER BY first_contact_at DESC LIMIT 1 OFFSET :before
          """;

  static final String REACHED =
      """
      SELECT escalation_class, first_contact_at, reached_at FROM escalation
      WHERE reached_at IS NOT NULL AND reached_at >= :since\
      """
          + KNOWN;

  static final String MADE =
      "SELECT count(*) AS n FROM escalation WHERE created_at >= :from AND created_at < :until"
          + KNOWN;

  static final String FIRST_MADE =
      "SELECT created_at FROM escalation WHERE created_at >= :since"
          + KNOWN
          + " ORDER BY created_at LIMIT 1";

  static final String LEFT_REACHED =
      """
      SELECT count(*) AS n FROM escalation
      WHERE reached_at IS NOT NULL AND reached_at >= :from AND reached_at < :until\
      """
          + KNOWN;

  static final String LEFT_RETURNED =
      """
      SELECT count(*) AS n FROM escalation_note n JOIN escalation e ON e.id = n.escalation_id
      WHERE n.kind = 'RETURNED' AND n.at >= :from AND n.at < :until
        AND e.state = 'RETURNED' AND e.reached_at IS NULL\
      """
          + KNOWN;

  static final String LEFT_CANCELLED =
      """
      SELECT count(DISTINCT e.id) AS n FROM escalation_wish w
      JOIN escalation e ON e.id = w.escalation_id
      WHERE w.kind = 'CANCELLED' AND w.at >= :from AND w.at < :until
        AND e.state = 'CANCELLED' AND e.reached_at IS NULL
        AND NOT EXISTS (
          SELECT 1 FROM escalation_wish later WHERE later.escalation_id = w.escalation_id
            AND later.kind = 'CANCELLED' AND later.at > w.at)\
      """
          + KNOWN;

  static final String LEFT_UNREACHED =
      """
      SELECT count(DISTINCT e.id) AS n FROM call_attempt a
      JOIN escalation e ON e.id = a.escalation_id
      WHERE a.at >= :from AND a.at < :until
        AND e.state = 'UNREACHED' AND e.reached_at IS NULL
        AND NOT EXISTS (
          SELECT 1 FROM call_attempt later
          WHERE later.escalation_id = a.escalation_id AND later.at > a.at)\
      """
          + KNOWN;

  static final String ENDED =
      """
      SELECT n.staff_id, n.at FROM escalation_note n JOIN escalation e ON e.id = n.escalation_id
      WHERE n.kind IN ('RESOLVED', 'RETURNED') AND n.at >= :from AND n.at < :until\
      """
          + KNOWN;

  static final String RETURNED =
      """
      SELECT n.id, n.at, n.contact_id, n.staff_id, e.staff_id AS maker, e.number, e.identity_open,
        n.words
      FROM escalation_note n JOIN escalation e ON e.id = n.escalation_id
      WHERE n.kind = 'RETURNED' AND (n.at, n.id) < (:at, :id)\
      """
          + KNOWN
          + " ORDER BY n.at DESC, n.id DESC LIMIT :limit";

  private static final ReturnPlace LAST = new ReturnPlace(Instant.MAX, new UUID(-1, -1));

  private static final After FIRST = new After(LocalDate.EPOCH, Instant.EPOCH, new UUID(0, 0));

  private final Handle handle;

  SqlReviewTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public Map<LocalDate, Long> notReachedByDue(boolean cleared) {
    return handle
        .createQuery(BY_DUE)
        .bind("cleared", cleared)
        .map((row, _) -> Map.entry(Columns.day(row, "due"), row.getLong("n")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public List<Escalation> notReached(DuePage page) {
    return from(handle.createQuery(PAGE), page.after())
        .bind("cleared", page.cleared())
        .bind("from", page.from())
        .bind("until", page.until())
        .bind("limit", page.limit())
        .map(SqlEscalationTable::escalation)
        .list();
  }

  @Override
  public List<ServiceRequest> requestsDue(RequestPage page) {
    return from(handle.createQuery(REQUESTS_DUE), page.after())
        .bind("from", page.from())
        .bind("until", page.until())
        .bind("limit", page.limit())
        .map(SqlRequestTable::request)
        .list();
  }

  @Override
  public List<Contact> openInquiries(boolean cleared, int limit) {
    return handle
        .createQuery(OPEN_INQUIRIES)
        .bind("cleared", cleared ? 1 : 0)
        .bind("limit", limit)
        .map(ContactRow::contact)
        .list();
  }

  private static Query from(Query query, @Nullable After given) {
    After after = given == null ? FIRST : given;
    return query
        .bind("due", after.due())
        .bind("createdAt", after.createdAt())
        .bind("id", after.id());
  }

  @Override
  public long notReached(
      boolean cleared, EscalationClass escalationClass, Instant from, Instant until) {
    return handle
        .createQuery(SINCE)
        .bind("cleared", cleared)
        .bind("class", escalationClass)
        .bind("from", from)
        .bind("until", until)
        .map((row, _) -> row.getLong("n"))
        .one();
  }

  @Override
  public Instant firstContact(boolean cleared, EscalationClass escalationClass, long rank) {
    return handle
        .createQuery(RANK)
        .bind("cleared", cleared)
        .bind("class", escalationClass)
        .bind("before", rank - 1)
        .map((row, _) -> Columns.instant(row, "first_contact_at"))
        .one();
  }

  @Override
  public List<Reached> reached(boolean cleared, Instant since) {
    return handle
        .createQuery(REACHED)
        .bind("cleared", cleared)
        .bind("since", since)
        .map((row, _) ->
            new Reached(
                Columns.constant(row, "escalation_class", EscalationClass.class),
                Columns.instant(row, "first_contact_at"),
                Columns.instant(row, "reached_at")))
        .list();
  }

  @Override
  public long made(boolean cleared, Instant from, Instant until) {
    return count(MADE, cleared, from, until);
  }

  @Override
  public Optional<Instant> firstMade(boolean cleared) {
    return handle
        .createQuery(FIRST_MADE)
        .bind("cleared", cleared)
        .bind("since", Instant.EPOCH)
        .map((row, _) -> Columns.instant(row, "created_at"))
        .findOne();
  }

  @Override
  public long left(boolean cleared, Instant from, Instant until) {
    return Stream.of(LEFT_REACHED, LEFT_RETURNED, LEFT_CANCELLED, LEFT_UNREACHED)
        .mapToLong(query -> count(query, cleared, from, until))
        .sum();
  }

  private long count(String query, boolean cleared, Instant from, Instant until) {
    return handle
        .createQuery(query)
        .bind("cleared", cleared)
        .bind("from", from)
        .bind("until", until)
        .map((row, _) -> row.getLong("n"))
        .one();
  }

  @Override
  public List<Ended> ended(boolean cleared, Instant from, Instant until) {
    return handle
        .createQuery(ENDED)
        .bind("cleared", cleared)
        .bind("from", from)
        .bind("until", until)
        .map((row, _) -> new Ended(Columns.key(row, "staff_id"), Columns.instant(row, "at")))
        .list();
  }

  @Override
  public List<Returned> returned(boolean cleared, @Nullable ReturnPlace after, int limit) {
    ReturnPlace place = after == null ? LAST : after;
    return handle
        .createQuery(RETURNED)
        .bind("cleared", cleared)
        .bind("at", place.at())
        .bind("id", place.id())
        .bind("limit", limit)
        .map((row, _) -> returned(row))
        .list();
  }

  private static Returned returned(ResultSet row) throws SQLException {
    return new Returned(
        Columns.key(row, "id"),
        Columns.instant(row, "at"),
        Columns.key(row, "contact_id"),
        Columns.key(row, "staff_id"),
        Columns.key(row, "maker"),
        Columns.number(row, ReadAloudNumber.ESCALATION),
        row.getBoolean("identity_open"),
        row.getString("words"));
  }
}
