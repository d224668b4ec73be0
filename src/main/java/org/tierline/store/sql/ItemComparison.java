package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.tierline.store.CaseTable;

/** Compares what was said with the lines of one case, in the store and on digests alone (P5). */
final class ItemComparison {
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

  private static final String PEOPLE =
      "'REPRESENTATIVE', 'PARENT', 'GUARDIAN', 'CONSENT', 'CONTACT_PERSON'";

  /**
   * Every line of the case beside every line said, then the rules of names, as {@code NameFit} has
   * them: the words said are gone through in their order, each taking words on file that no other
   * took; a way that ends with nothing needed left, and something needed taken in full, fits. A
   * standing counts on its days, with its firm if one is on file.
   *
   * <p>A word that fits nothing is gone through all the same, as if it took a word that nobody else
   * takes; such a way is broken and never fits. So a stranger's name costs what the right one does
   * (P7). The first words alone are given such a word of their own, or many words that fit nothing
   * would make many ways. What is written as one and fits nothing is looked up too, and leads
   * nowhere.
   */
  static final String COMPARE =
      """
      WITH RECURSIVE said (part, place, needed, digest, initial) AS (VALUES <lines>),
      """
          + LINES
          + """
          , pair AS MATERIALIZED (
            SELECT r.standing, r.part,
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
          word AS MATERIALIZED (
            SELECT standing, part, place, needed,
              CAST(1 AS bigint)
                << CAST(row_number() OVER (PARTITION BY standing, part ORDER BY place) - 1 AS integer)
                AS bit
            FROM line WHERE needed < 2),
          whole AS MATERIALIZED (
            SELECT standing, part, CAST(sum(needed * bit) AS bigint) AS needed
            FROM word GROUP BY standing, part),
          heard AS MATERIALIZED (
            SELECT part, place, needed,
              row_number() OVER (PARTITION BY part ORDER BY place) - 1 AS nth
            FROM said WHERE needed < 2),
          tried AS MATERIALIZED (
            SELECT standing, part, said_from, said_place, record_from, record_place, same, fits
            FROM (
              SELECT pair.*, row_number() OVER (
                  PARTITION BY standing, part, said_place ORDER BY fits DESC, record_place) AS nth
              FROM pair WHERE part IN (<names>)) best
            WHERE fits = 1 OR nth = 1),
          stretch AS MATERIALIZED (
            SELECT t.standing, t.part, t.same, t.fits,
              CASE WHEN t.said_from = t.said_place THEN 1 ELSE 0 END AS is_word,
              (SELECT min(h.nth) FROM heard h WHERE h.part = t.part
                AND h.place BETWEEN t.said_from AND t.said_place) AS first,
              (SELECT max(h.nth) + 1 FROM heard h WHERE h.part = t.part
                AND h.place BETWEEN t.said_from AND t.said_place) AS next,
              (SELECT CAST(sum(w.bit) AS bigint) FROM word w
                WHERE w.standing = t.standing AND w.part = t.part
                AND w.place BETWEEN t.record_from AND t.record_place) AS taken,
              (SELECT max(w.needed) FROM word w WHERE w.standing = t.standing AND w.part = t.part
                AND w.place BETWEEN t.record_from AND t.record_place) AS needed
            FROM tried t),
          piece AS MATERIALIZED (
            SELECT standing, part,
              CASE WHEN fits = 1 OR is_word = 1 THEN first ELSE -1 END AS first, next,
              1 - fits AS broken,
              CASE WHEN fits = 1 THEN taken
                WHEN first < <ownWords> THEN CAST(1 AS bigint) << CAST(62 - first AS integer)
                ELSE 0 END AS taken,
              same * needed AS in_full
            FROM stretch
            UNION ALL
            SELECT DISTINCT p.standing, p.part, h.nth, h.nth + 1, 0, 0, 0
            FROM pair p JOIN heard h ON h.part = p.part
            WHERE h.needed = 0 AND p.part IN (<names>)),
          way (standing, part, at, taken, in_full, broken) AS (
            SELECT DISTINCT standing, part,
              CAST(0 AS bigint), CAST(0 AS bigint), CAST(0 AS bigint), 0
            FROM pair WHERE part IN (<names>)
            UNION
            SELECT w.standing, w.part, p.next, w.taken | p.taken, w.in_full | p.in_full,
              w.broken | p.broken
            FROM way w
            JOIN piece p ON p.standing = w.standing AND p.part = w.part AND p.first = w.at
            WHERE (w.taken & p.taken) = 0),
          name_fit AS MATERIALIZED (
            SELECT w.standing, w.part,
              max(CASE WHEN w.broken = 0 AND w.in_full = 1 AND w.at = n.words
                  AND (m.needed & w.taken) = m.needed THEN 1 ELSE 0 END) AS fits
            FROM way w
            JOIN (SELECT part, count(*) AS words FROM heard GROUP BY part) n ON n.part = w.part
            JOIN whole m ON m.standing = w.standing AND m.part = w.part
            GROUP BY w.standing, w.part)
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
              WHERE n.part IN (<people>))
              AS standings_fitting
          """
              .replace("<people>", PEOPLE)
              .replace("<names>", "'SUBJECT', 'FIRM', " + PEOPLE)
              .replace("<ownWords>", "6");

  private final Handle handle;
  private final UUID decoy;

  ItemComparison(Handle handle, UUID decoy) {
    this.handle = handle;
    this.decoy = decoy;
  }

  Found compare(UUID caseId, List<CaseItem> said, LocalDate today) {
    String lines =
        IntStream.range(0, said.size())
            .mapToObj(i -> "(:part%1$d, %1$d, :needed%1$d, :digest%1$d, :initial%1$d)".formatted(i))
            .collect(Collectors.joining(", "));
    Query query =
        handle
            .createQuery(COMPARE)
            .define("lines", lines)
            .bind("caseId", caseId)
            .bind("decoy", decoy)
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

  /** Where each block of lines begins that a case may have. */
  private static String blocks() {
    return IntStream.iterate(0, at -> at < CaseTable.LINES, at -> at + CaseItem.BLOCK)
        .mapToObj("(%d)"::formatted)
        .collect(Collectors.joining(", "));
  }

  /** The one row that comparing gives. */
  record Found(
      boolean name,
      boolean date,
      boolean organization,
      int extras,
      boolean origin,
      boolean standing) {
    static final Found NOTHING = new Found(false, false, false, 0, false, false);

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
}
