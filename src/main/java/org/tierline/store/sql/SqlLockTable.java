package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.Protection;
import org.tierline.model.privacy.Burst.Kind;
import org.tierline.model.privacy.LockedContact;
import org.tierline.model.privacy.LockedNumber;
import org.tierline.policy.privacy.Bursts.Peak;
import org.tierline.policy.privacy.Bursts.Who;
import org.tierline.store.LockTable;
import org.tierline.store.keys.KeyRing;

/** {@code number_unlock}, and what follows from {@code attempt}. */
final class SqlLockTable implements LockTable {
  private static final Duration HOUR = Duration.ofHours(1);

  /** Failures that no later unlocking has made good; {@code a} is an attempt. */
  static final String STILL_COUNTS =
      """
      a.failed = 1 AND NOT EXISTS (
        SELECT 1 FROM number_unlock u WHERE u.number = a.number AND (u.at, u.id) > (a.at, a.id))
      """;

  static final String LOCKED =
      """
      WITH failure AS (
        SELECT a.number, a.id, a.at, a.contact_id FROM attempt a
        WHERE a.at >= :since AND a.number <> :nothing AND <stillCounts>),
      locked AS (
        SELECT number FROM failure GROUP BY number HAVING count(*) >= :failures)
      SELECT f.number AS digest, f.id, f.at, c.number, s.full_name
      FROM locked l JOIN failure f ON f.number = l.number
        JOIN contact c ON c.id = f.contact_id JOIN staff s ON s.id = c.staff_id
      ORDER BY f.at DESC, f.id DESC
      """;

  static final String LOCKS_OF_NUMBERS =
      """
      WITH failure AS (
        SELECT a.number, a.id, a.at, a.contact_id, a.staff_id,
          (SELECT max(u.at) FROM number_unlock u
            WHERE u.number = a.number AND (u.at, u.id) < (a.at, a.id)) AS unlocked
        FROM attempt a
        WHERE a.failed = 1 AND a.at >= :before AND a.at < :until AND a.number <> :nothing),
      counted AS (
        SELECT failure.*, count(*) OVER (
          PARTITION BY number, unlocked ORDER BY at
          RANGE BETWEEN <window> PRECEDING AND CURRENT ROW) AS n
        FROM failure),
      crossing AS (
        SELECT counted.*, coalesce(
          lag(n) OVER (PARTITION BY number, unlocked ORDER BY at, id), 0) AS n_before
        FROM counted)
      SELECT x.at, c.number, s.full_name
      FROM crossing x JOIN contact c ON c.id = x.contact_id JOIN staff s ON s.id = x.staff_id
      WHERE x.n >= :failures AND x.n_before < :failures AND x.at >= :from
      ORDER BY x.at, x.id
      """;

  static final String LOCKS_OF_CONTACTS =
      """
      WITH failure AS (
        SELECT a.id, a.at, a.contact_id, a.staff_id,
          row_number() OVER (PARTITION BY a.contact_id ORDER BY a.at, a.id) AS n
        FROM attempt a WHERE a.failed = 1 AND a.at >= :before AND a.at < :until)
      SELECT f.at, c.number, s.full_name
      FROM failure f JOIN contact c ON c.id = f.contact_id JOIN staff s ON s.id = f.staff_id
      WHERE f.n = :failures AND f.at >= :from
      ORDER BY f.at, f.id
      """;

  static final String FAILURE_PEAKS =
      """
      WITH failure AS (
        SELECT a.id, a.at, c.caller_phone, s.full_name,
          count(*) OVER (PARTITION BY a.staff_id ORDER BY a.at
            RANGE BETWEEN <window> PRECEDING AND CURRENT ROW) AS by_staff,
          count(*) OVER (PARTITION BY c.caller_phone ORDER BY a.at
            RANGE BETWEEN <window> PRECEDING AND CURRENT ROW) AS by_caller
        FROM attempt a JOIN contact c ON c.id = a.contact_id JOIN staff s ON s.id = a.staff_id
        WHERE a.failed = 1 AND a.at >= :before AND a.at < :until)
      SELECT at, full_name, caller_phone, by_staff,
        CASE WHEN caller_phone IS NULL THEN 0 ELSE by_caller END AS by_caller
      FROM failure WHERE at >= :from AND (by_staff >= :most OR by_caller >= :most)
      ORDER BY at, id
      """;

  static final String SEARCH_PEAKS =
      """
      WITH search AS (
        SELECT e.at, e.desk_id, e.seq, s.full_name, NULL AS caller_phone, 0 AS by_caller,
          count(*) OVER (PARTITION BY e.staff_id ORDER BY e.at
            RANGE BETWEEN <window> PRECEDING AND CURRENT ROW) AS by_staff
        FROM audit_event e JOIN staff s ON s.id = e.staff_id
        WHERE e.action IN ('SEARCHED', 'ESCALATION_FOUND', 'AUDIT_READ') AND e.at >= :before AND e.at < :until)
      SELECT * FROM search WHERE at >= :from AND by_staff >= :most ORDER BY at, desk_id, seq
      """;

  private final Handle handle;

  SqlLockTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public boolean unlock(
      UUID id,
      @Nullable String receiptNumber,
      @Nullable String aNumber,
      KeyRing ring,
      UUID staffId,
      Instant at) {
    String kind = receiptNumber == null ? SaidNumbers.A_NUMBER : SaidNumbers.RECEIPT;
    String number = receiptNumber == null ? aNumber : receiptNumber;
    byte[] digest = ring.digest(Protection.NONE.name(), kind, number == null ? "" : number);
    return insert(id, digest, staffId, at);
  }

  @Override
  public boolean unlockSaidIn(UUID id, UUID attemptId, UUID staffId, Instant at) {
    return handle
        .createQuery("SELECT number FROM attempt WHERE id = :id")
        .bind("id", attemptId)
        .map((row, _) -> row.getBytes("number"))
        .findOne()
        .filter(digest -> insert(id, digest, staffId, at))
        .isPresent();
  }

  private boolean insert(UUID id, byte[] digest, UUID staffId, Instant at) {
    return handle
            .createUpdate(
                """
                INSERT INTO number_unlock (id, number, staff_id, at)
                VALUES (:id, :number, :staffId, :at)
                ON CONFLICT (id) DO NOTHING
                """)
            .bind("id", id)
            .bind("number", digest)
            .bind("staffId", staffId)
            .bind("at", at)
            .execute()
        == 1;
  }

  @Override
  public List<LockedNumber> locked(Instant since, int failures, KeyRing ring) {
    Map<String, List<Failure>> byNumber = new LinkedHashMap<>();
    handle
        .createQuery(LOCKED)
        .define("stillCounts", STILL_COUNTS)
        .bind("since", since)
        .bind("nothing", nothing(ring))
        .bind("failures", failures)
        .map((row, _) -> Failure.of(row))
        .forEach(failure ->
            byNumber.computeIfAbsent(failure.digest(), _ -> new ArrayList<>()).add(failure));
    return byNumber.values().stream().map(SqlLockTable::locked).toList();
  }

  private static LockedNumber locked(List<Failure> latestFirst) {
    Map<String, LockedContact> contacts = new LinkedHashMap<>();
    for (Failure failure : latestFirst) {
      contacts.putIfAbsent(failure.contact().contactNumber(), failure.contact());
    }
    return new LockedNumber(
        latestFirst.getFirst().id(),
        latestFirst.size(),
        latestFirst.getLast().contact().at(),
        latestFirst.getFirst().contact().at(),
        List.copyOf(contacts.values()));
  }

  @Override
  public void locksOfNumbers(
      Instant from,
      Instant until,
      Duration window,
      int failures,
      KeyRing ring,
      Consumer<LockedContact> each) {
    handle
        .createQuery(LOCKS_OF_NUMBERS)
        .define("window", withoutItsEnd(window))
        .bind("from", from)
        .bind("before", from.minus(window))
        .bind("until", until)
        .bind("nothing", nothing(ring))
        .bind("failures", failures)
        .map(SqlLockTable::contact)
        .forEach(each);
  }

  @Override
  public void locksOfContacts(
      Instant from, Instant until, int failures, Consumer<LockedContact> each) {
    handle
        .createQuery(LOCKS_OF_CONTACTS)
        .bind("from", from)
        .bind("before", from.minus(Duration.ofDays(1)))
        .bind("until", until)
        .bind("failures", failures)
        .map(SqlLockTable::contact)
        .forEach(each);
  }

  @Override
  public List<Peak> failurePeaks(Instant from, Instant until, int failures) {
    return peaks(FAILURE_PEAKS, from, until, failures);
  }

  @Override
  public List<Peak> searchPeaks(Instant from, Instant until, int searches) {
    return peaks(SEARCH_PEAKS, from, until, searches);
  }

  private List<Peak> peaks(String query, Instant from, Instant until, int most) {
    List<Peak> peaks = new ArrayList<>();
    handle
        .createQuery(query)
        .define("window", withoutItsEnd(HOUR))
        .bind("from", from)
        .bind("before", from.minus(HOUR))
        .bind("until", until)
        .bind("most", most)
        .map((row, _) -> peaks(row, most))
        .forEach(peaks::addAll);
    return peaks;
  }

  private static List<Peak> peaks(ResultSet row, int most) throws SQLException {
    Instant at = Columns.instant(row, "at");
    List<Peak> peaks = new ArrayList<>();
    if (row.getInt("by_staff") >= most) {
      peaks.add(
          new Peak(
              new Who(Kind.STAFF_MEMBER, row.getString("full_name")), at, row.getInt("by_staff")));
    }
    if (row.getInt("by_caller") >= most) {
      peaks.add(
          new Peak(
              new Who(Kind.CALLER_NUMBER, row.getString("caller_phone")),
              at,
              row.getInt("by_caller")));
    }
    return peaks;
  }

  /** What is locked when nothing was said is not a number. */
  private static byte[] nothing(KeyRing ring) {
    return ring.digest(Protection.NONE.name(), SaidNumbers.RECEIPT, "");
  }

  /** A window in the unit of the columns; what lies a whole window back is outside. */
  private static long withoutItsEnd(Duration window) {
    return window.toNanos() / 1_000 - 1;
  }

  private static LockedContact contact(ResultSet row, StatementContext context)
      throws SQLException {
    return new LockedContact(
        row.getString("number"), row.getString("full_name"), Columns.instant(row, "at"));
  }

  private record Failure(String digest, UUID id, LockedContact contact) {
    static Failure of(ResultSet row) throws SQLException {
      return new Failure(
          HexFormat.of().formatHex(row.getBytes("digest")),
          Columns.key(row, "id"),
          new LockedContact(
              row.getString("number"), row.getString("full_name"), Columns.instant(row, "at")));
    }
  }
}
