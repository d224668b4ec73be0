package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.tierline.model.cases.Protection;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.policy.privacy.ComparableItems.StandingKind;
import org.tierline.policy.privacy.Gate;
import org.tierline.policy.privacy.RecordItem;
import org.tierline.store.CaseTable;
import org.tierline.store.keys.KeyRing;

/**
 * {@code case_record}, {@code case_number} and {@code case_item}.
 *
 * <p>Digests of a Section 1367 case are made in a domain of their own, those of all others in the
 * open one. What is said is digested in the open domain, and for who is cleared in the other as
 * well; so nobody else ever meets such a case, and no column says which one it is.
 */
final class SqlCaseTable implements CaseTable {
  private static final String OPEN_DOMAIN = Protection.NONE.name();
  private static final String PROTECTED_DOMAIN = Protection.SECTION_1367.name();

  /** No digest is as short as this one. */
  private static final byte[] NO_NUMBER = new byte[0];

  /**
   * Always one row, whether the number is of a case or not; beside it, in the order of digests,
   * stands a case that chance chose.
   */
  static final String LOCATE =
      """
      SELECT
        (SELECT CASE WHEN count(*) = 1 THEN min(case_id) END
          FROM case_number WHERE digest = :digest) AS case_id,
        (SELECT case_id FROM case_number WHERE digest > :digest ORDER BY digest, case_id LIMIT 1)
          AS beside
      """;

  /**
   * The failures on the number that was said, or on the other number of its case if those are more:
   * a case whose receipt number is locked is not to be had by its A-number either (P6). Always two
   * numbers are counted; for a number of no case, which fails whatever is counted, the other is one
   * of the case beside.
   */
  static final String FAILURES =
      """
      SELECT max(t.failures) AS n
      FROM (
        SELECT (
          SELECT count(*) FROM attempt a
          WHERE a.number = o.number AND a.at >= :since AND <stillCounts>) AS failures
        FROM (
          SELECT :number AS number
          UNION ALL
          SELECT coalesce(
            (SELECT n.digest FROM case_number n
              WHERE n.case_id = :caseId AND n.digest <> :number ORDER BY n.digest LIMIT 1),
            :none)) o) t
      """;

  /**
   * As many lines as the longest case may have: those of the case, and for each block that it does
   * not have the decoy's, which fit nothing. So a case of many people, one of few and none cost the
   * same (P7).
   */
  static final String LINES =
      """
      held AS MATERIALIZED (SELECT max(place) AS last FROM case_item WHERE case_id = :caseId),
      line AS MATERIALIZED (
        SELECT r.standing, r.part, r.needed, r.place, r.digest, r.initial, r.from_day, r.last_day
        FROM held CROSS JOIN (VALUES <blocks>) AS block CROSS JOIN case_item r
        WHERE r.case_id = CASE WHEN block.column1 <= held.last THEN :caseId ELSE :decoy END
          AND r.place >= CASE WHEN block.column1 <= held.last THEN block.column1 ELSE 0 END
          AND r.place < CASE WHEN block.column1 <= held.last THEN block.column1 ELSE 0 END + 32)
      """
          .replace("<blocks>", blocks());

  /**
   * Every line of the case beside every line said, then the rules of names: nothing needed is
   * missing on either side, something needed on file is said in full; an initial stands for what it
   * begins, and parts written as one for all the lines from the first of them. A standing counts on
   * its days, with its firm if one is on file. What fits is counted, not filtered: a name that does
   * not fit is worked out to the end as well (P7).
   */
  private static final String COMPARE =
      """
      WITH said (part, place, needed, digest, initial) AS (VALUES <lines>),
      """
          + LINES
          + """
          , pair AS MATERIALIZED (
            SELECT r.standing, r.part, r.needed AS record_needed, s.needed AS said_needed,
              r.place AS record_place, s.place AS said_place,
              CASE WHEN r.needed > 1 THEN r.place - r.needed ELSE r.place END AS record_from,
              CASE WHEN s.needed > 1 THEN s.place - s.needed ELSE s.place END AS said_from,
              CASE WHEN r.digest = s.digest AND r.digest <> r.initial THEN 1 ELSE 0 END AS same,
              CASE WHEN r.digest = s.digest
                  OR (s.digest = s.initial AND s.digest = r.initial)
                  OR (r.digest = r.initial AND r.digest = s.initial)
                THEN 1 ELSE 0 END AS fits
            FROM line r CROSS JOIN said s
            WHERE r.part = s.part
              AND (r.from_day IS NULL OR r.from_day <= :today)
              AND (r.last_day IS NULL OR r.last_day >= :today)),
          covered AS MATERIALIZED (
            SELECT p.standing, p.part, p.record_needed, p.said_needed,
              (SELECT max(m.fits) FROM pair m WHERE m.standing = p.standing AND m.part = p.part
                AND p.record_place BETWEEN m.record_from AND m.record_place) AS on_record,
              (SELECT max(m.fits * m.same) FROM pair m
                WHERE m.standing = p.standing AND m.part = p.part
                  AND p.record_place BETWEEN m.record_from AND m.record_place) AS in_full,
              (SELECT max(m.fits) FROM pair m WHERE m.standing = p.standing AND m.part = p.part
                AND p.said_place BETWEEN m.said_from AND m.said_place) AS in_said
            FROM pair p),
          name_fit AS MATERIALIZED (
            SELECT standing, part,
              min(CASE WHEN record_needed = 1 THEN on_record ELSE 1 END)
                * min(CASE WHEN said_needed = 1 THEN in_said ELSE 1 END)
                * max(CASE WHEN record_needed = 1 THEN in_full ELSE 0 END) AS fits
            FROM covered GROUP BY standing, part)
          SELECT
            (SELECT coalesce(sum(fits), 0) FROM name_fit WHERE part = 'SUBJECT') AS name_fits,
            (SELECT coalesce(sum(same), 0) FROM pair WHERE part = 'DATE') AS date_fits,
            (SELECT coalesce(sum(same), 0) FROM pair WHERE part = 'ABOUT') AS organization,
            (SELECT count(DISTINCT part) FROM pair
              WHERE part IN ('ADDRESS', 'PHONE', 'EMAIL', 'SECOND_NUMBER') AND same = 1)
              AS extras_fitting,
            (SELECT coalesce(sum(same), 0) FROM pair WHERE part IN ('ACCOUNT', 'SENDER'))
              AS origins_fitting,
            (SELECT coalesce(sum(n.fits * CASE
                  WHEN EXISTS (SELECT 1 FROM name_fit f
                    WHERE f.standing = n.standing AND f.part = 'FIRM' AND f.fits = 1) THEN 1
                  WHEN EXISTS (SELECT 1 FROM line r
                    WHERE r.standing = n.standing AND r.part = 'FIRM') THEN 0
                  ELSE 1 END), 0)
              FROM name_fit n
              WHERE n.part IN ('REPRESENTATIVE', 'PARENT', 'GUARDIAN', 'CONSENT', 'CONTACT_PERSON'))
              AS standings_fitting
          """;

  /**
   * The mark of each key, which stands in the first line of its case; for a key of no case the line
   * just before where it would stand, which is no mark of it: one row for each key, whatever it is.
   */
  static final String MARKS =
      """
      WITH asked (case_id) AS (VALUES <ids>)
      SELECT asked.case_id,
        (SELECT r.digest FROM case_item r WHERE (r.case_id, r.place) <= (asked.case_id, 0)
          ORDER BY r.case_id DESC, r.place DESC LIMIT 1) AS digest
      FROM asked
      """;

  private final Handle handle;
  private final Desk desk;

  SqlCaseTable(Handle handle, Desk desk) {
    this.handle = handle;
    this.desk = desk;
  }

  @Override
  public Compared compare(
      ComparableItems said, KeyRing ring, boolean cleared, LocalDate today, Instant failuresSince) {
    SaidNumbers numbers = SaidNumbers.of(said, ring);
    Located found = located(numbers.locator());
    Met met = meet(OPEN_DOMAIN, found, said, ring, today);
    boolean isProtected = false;
    if (cleared) {
      Met other = meet(PROTECTED_DOMAIN, located(numbers.protectedReceipt()), said, ring, today);
      isProtected = other.caseId().isPresent();
      met = isProtected ? other : met;
    }
    int failures = failures(numbers.locator(), found, failuresSince);
    return new Compared(
        met.caseId().orElse(desk.decoyCase()),
        numbers.joined(),
        met.comparison(said, isProtected, failures));
  }

  private Met meet(
      String domain, Located located, ComparableItems said, KeyRing ring, LocalDate today) {
    UUID caseId = comparedWith(located);
    return new Met(
        located.caseId(), compare(caseId, CaseItem.ofSaid(caseId, said, domain, ring), today));
  }

  private UUID comparedWith(Located located) {
    return located.caseId().or(located::beside).orElse(desk.decoyCase());
  }

  @Override
  public Optional<UUID> idOf(String receiptNumber, KeyRing ring) {
    Optional<UUID> open = locate(ring.digest(OPEN_DOMAIN, SaidNumbers.RECEIPT, receiptNumber));
    if (!ring.holdsProtectedKey()) {
      return open;
    }
    Optional<UUID> other =
        locate(ring.digest(PROTECTED_DOMAIN, SaidNumbers.RECEIPT, receiptNumber));
    return open.or(() -> other);
  }

  @Override
  public Set<UUID> toldOf(Collection<UUID> caseIds, KeyRing ring, boolean cleared) {
    if (caseIds.isEmpty()) {
      return Set.of();
    }
    List<UUID> asked = List.copyOf(caseIds);
    Query query =
        handle
            .createQuery(MARKS)
            .define(
                "ids",
                IntStream.range(0, asked.size())
                    .mapToObj("(:id%d)"::formatted)
                    .collect(Collectors.joining(", ")));
    for (int i = 0; i < asked.size(); i++) {
      query.bind("id" + i, asked.get(i));
    }
    return query
        .map((row, _) ->
            Map.entry(
                Columns.key(row, "case_id"),
                Objects.requireNonNullElse(row.getBytes("digest"), new byte[0])))
        .stream()
        .filter(mark -> isTold(mark.getKey(), mark.getValue(), ring, cleared))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Asks in both domains whoever it is, so that all keys cost the same. */
  private static boolean isTold(UUID caseId, byte[] mark, KeyRing ring, boolean cleared) {
    boolean open = isOneOf(CaseItem.marks(caseId, OPEN_DOMAIN, ring), mark);
    boolean other = isOneOf(CaseItem.marks(caseId, PROTECTED_DOMAIN, ring), mark);
    return open || (cleared && other);
  }

  /** Where each block of lines begins that a case may have. */
  private static String blocks() {
    return IntStream.iterate(0, at -> at < CaseTable.LINES, at -> at + CaseItem.BLOCK)
        .mapToObj("(%d)"::formatted)
        .collect(Collectors.joining(", "));
  }

  private static boolean isOneOf(List<byte[]> digests, byte[] mark) {
    return digests.stream().anyMatch(digest -> Arrays.equals(digest, mark));
  }

  @Override
  public boolean ownsProtected(String account, KeyRing ring) {
    return ProtectedAccounts.owns(handle, account, ring);
  }

  @Override
  public boolean holds(UUID caseId, RecordItem item, KeyRing ring) {
    return new RecordDigests(handle, ring).hold(caseId, item);
  }

  @Override
  public UUID put(
      ComparableItems items, Protection protection, KeyRing importer, Function<UUID, byte[]> seal) {
    String receiptNumber = items.receiptNumber();
    if (receiptNumber == null) {
      throw new IllegalArgumentException("a case has a receipt number");
    }
    Optional<UUID> before = inAnyDomain(receiptNumber, importer);
    UUID caseId = before.orElseGet(desk.keys());
    byte[] sealed = seal.apply(caseId);
    if (before.isPresent()) {
      replaceRecord(caseId, sealed);
    } else {
      insertRecord(handle, caseId, sealed);
    }
    String domain = protection == Protection.SECTION_1367 ? PROTECTED_DOMAIN : OPEN_DOMAIN;
    insertNumber(caseId, importer.digest(domain, SaidNumbers.RECEIPT, receiptNumber));
    String aNumber = items.aNumber();
    if (aNumber != null && isFoundByANumber(protection)) {
      insertNumber(caseId, importer.digest(domain, SaidNumbers.A_NUMBER, aNumber));
    }
    insertItems(handle, caseId, CaseItem.ofRecord(caseId, items, domain, importer));
    return caseId;
  }

  @Override
  public byte[] sealed(UUID caseId) {
    return handle
        .createQuery("SELECT sealed FROM case_record WHERE case_id = :caseId")
        .bind("caseId", caseId)
        .map((row, _) -> row.getBytes("sealed"))
        .findOne()
        .orElseThrow(() -> new IllegalStateException("no such case"));
  }

  @Override
  public long count() {
    return handle
        .createQuery("SELECT count(*) - 1 AS n FROM case_record")
        .map((row, _) -> row.getLong("n"))
        .one();
  }

  /**
   * An A-number finds unprotected cases only (P5); that of a Section 1367 case only chooses the
   * queue of an escalation.
   */
  private static boolean isFoundByANumber(Protection protection) {
    return protection == Protection.NONE || protection == Protection.SECTION_1367;
  }

  /** Writes the case that numbers of no case are compared with. */
  static void insertDecoy(Handle handle, UUID caseId, byte[] sealed) {
    insertRecord(handle, caseId, sealed);
    insertItems(handle, caseId, CaseItem.ofDecoy());
  }

  private Optional<UUID> locate(byte[] digest) {
    return located(digest).caseId();
  }

  private Located located(byte[] digest) {
    return handle
        .createQuery(LOCATE)
        .bind("digest", digest)
        .map((row, _) ->
            new Located(
                Optional.ofNullable(Columns.keyOrNull(row, "case_id")),
                Optional.ofNullable(Columns.keyOrNull(row, "beside"))))
        .one();
  }

  private int failures(byte[] number, Located located, Instant since) {
    return handle
        .createQuery(FAILURES)
        .define("stillCounts", SqlLockTable.STILL_COUNTS)
        .bind("number", number)
        .bind("caseId", comparedWith(located))
        .bind("none", NO_NUMBER)
        .bind("since", since)
        .map((row, _) -> row.getInt("n"))
        .one();
  }

  private Found compare(UUID caseId, List<CaseItem> said, LocalDate today) {
    String lines =
        IntStream.range(0, said.size())
            .mapToObj(i -> "(:part%1$d, %1$d, :needed%1$d, :digest%1$d, :initial%1$d)".formatted(i))
            .collect(Collectors.joining(", "));
    Query query =
        handle
            .createQuery(COMPARE)
            .define("lines", lines)
            .bind("caseId", caseId)
            .bind("decoy", desk.decoyCase())
            .bind("today", today.toEpochDay());
    for (int i = 0; i < said.size(); i++) {
      CaseItem item = said.get(i);
      query.bind("part" + i, item.part());
      query.bind("needed" + i, item.needed());
      query.bind("digest" + i, item.digest());
      query.bind("initial" + i, item.initial());
    }
    return query.map((row, _) -> Found.of(row)).one();
  }

  /**
   * The subject of a case needs no standing, and what a caller said of being a contact person then
   * does not matter.
   */
  private static boolean standingFits(ComparableItems said, Found found) {
    boolean claimsOther =
        said.standings().stream().anyMatch(claim -> claim.kind() != StandingKind.CONTACT_PERSON);
    return found.standing() || (!claimsOther && !found.organization());
  }

  /** Protection can change from one import to the next; the case is the same. */
  private Optional<UUID> inAnyDomain(String receiptNumber, KeyRing ring) {
    List<byte[]> digests =
        Stream.of(Protection.values())
            .map(kind -> ring.digest(kind.name(), SaidNumbers.RECEIPT, receiptNumber))
            .toList();
    return handle
        .createQuery("SELECT case_id FROM case_number WHERE digest IN (<digests>)")
        .bindList("digests", digests)
        .map((row, _) -> Columns.key(row, "case_id"))
        .findOne();
  }

  private void replaceRecord(UUID caseId, byte[] sealed) {
    handle
        .createUpdate(
            """
            UPDATE case_record SET sealed = :sealed, version = version + 1
            WHERE case_id = :caseId
            """)
        .bind("caseId", caseId)
        .bind("sealed", sealed)
        .execute();
    handle
        .createUpdate("DELETE FROM case_number WHERE case_id = :caseId")
        .bind("caseId", caseId)
        .execute();
    handle
        .createUpdate("DELETE FROM case_item WHERE case_id = :caseId")
        .bind("caseId", caseId)
        .execute();
  }

  private static void insertRecord(Handle handle, UUID caseId, byte[] sealed) {
    handle
        .createUpdate(
            "INSERT INTO case_record (case_id, sealed, version) VALUES (:caseId, :sealed, 0)")
        .bind("caseId", caseId)
        .bind("sealed", sealed)
        .execute();
  }

  private void insertNumber(UUID caseId, byte[] digest) {
    handle
        .createUpdate("INSERT INTO case_number (digest, case_id) VALUES (:digest, :caseId)")
        .bind("digest", digest)
        .bind("caseId", caseId)
        .execute();
  }

  private static void insertItems(Handle handle, UUID caseId, List<CaseItem> items) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO case_item (
              case_id, place, part, standing, needed, digest, initial, from_day, last_day)
            VALUES (
              :caseId, :place, :part, :standing, :needed, :digest, :initial, :from, :until)
            """);
    int place = 0;
    for (CaseItem item : items) {
      LocalDate from = item.from();
      LocalDate until = item.until();
      batch
          .bind("caseId", caseId)
          .bind("place", place)
          .bind("part", item.part())
          .bind("standing", item.standing())
          .bind("needed", item.needed())
          .bind("digest", item.digest())
          .bind("initial", item.initial())
          .bind("from", from == null ? null : from.toEpochDay())
          .bind("until", until == null ? null : until.toEpochDay())
          .add();
      place++;
    }
    batch.execute();
  }

  /** The case of a number, and one beside it that a number of no case is compared with. */
  private record Located(Optional<UUID> caseId, Optional<UUID> beside) {}

  /** The one row that comparing gives. */
  private record Found(
      boolean name,
      boolean date,
      boolean organization,
      int extras,
      boolean origin,
      boolean standing) {
    private static final Found NOTHING = new Found(false, false, false, 0, false, false);

    static Found of(ResultSet row) throws SQLException {
      return new Found(
          row.getInt("name_fits") > 0,
          row.getInt("date_fits") > 0,
          row.getInt("organization") > 0,
          row.getInt("extras_fitting"),
          row.getInt("origins_fitting") > 0,
          row.getInt("standings_fitting") > 0);
    }
  }

  /** What one domain has of what was said; of no case nothing, whatever it was compared with. */
  private record Met(Optional<UUID> caseId, Found found) {
    Met {
      found = caseId.isPresent() ? found : Found.NOTHING;
    }

    Gate.Comparison comparison(ComparableItems said, boolean isProtected, int failures) {
      return new Gate.Comparison(
          caseId.isPresent(),
          isProtected,
          found.name(),
          found.date() || found.organization(),
          said.extras().size(),
          found.extras(),
          found.origin(),
          caseId.isPresent() && standingFits(said, found),
          failures);
    }
  }
}
