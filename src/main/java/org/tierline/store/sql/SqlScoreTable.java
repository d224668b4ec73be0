package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.sample.ContactScore;
import org.tierline.model.sample.ScoreMark;
import org.tierline.model.sample.ScoreQuestion;
import org.tierline.store.ScoreTable;

/** {@code contact_score}. */
final class SqlScoreTable implements ScoreTable {
  static final String UNSCORED =
      """
      SELECT c.id FROM contact c
      WHERE c.state = 'CLOSED' AND c.closed_at >= :since AND c.staff_id <> :withoutThoseOf
        AND NOT EXISTS (SELECT 1 FROM contact_score s WHERE s.contact_id = c.id)
      ORDER BY c.closed_at, c.id
      """;
  static final String OF =
      """
      SELECT * FROM contact_score
      WHERE staff_id = :staffId AND (scored_at, id) < (:scoredAt, :after)
        AND known_to IN ('EVERYBODY', :alsoKnownTo)
      ORDER BY scored_at DESC, id DESC LIMIT :limit
      """;

  private static final UUID LAST = new UUID(-1, -1);

  private final Handle handle;

  SqlScoreTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public List<UUID> unscoredSince(Instant since, UUID withoutThoseOf) {
    return handle
        .createQuery(UNSCORED)
        .bind("since", since)
        .bind("withoutThoseOf", withoutThoseOf)
        .map((row, _) -> Columns.key(row, "id"))
        .list();
  }

  @Override
  public boolean insert(ContactScore score, boolean forCleared) {
    return handle
            .createUpdate(
                """
                INSERT INTO contact_score (
                  id, contact_id, staff_id, scored_by, marks, note, level, known_to, scored_at)
                VALUES (
                  :id, :contactId, :staffId, :scoredBy, :marks, :note, :level, :knownTo,
                  :scoredAt)
                ON CONFLICT (contact_id) DO NOTHING
                """)
            .bind("id", score.id())
            .bind("contactId", score.contactId())
            .bind("staffId", score.staffId())
            .bind("scoredBy", score.scoredBy())
            .bind("marks", text(score.marks()))
            .bind("note", score.note())
            .bind("level", score.level())
            .bind("knownTo", KnownTo.of(forCleared))
            .bind("scoredAt", score.scoredAt())
            .execute()
        == 1;
  }

  @Override
  public List<ContactScore> of(
      UUID staffId, boolean cleared, @Nullable ContactScore after, int limit) {
    return handle
        .createQuery(OF)
        .bind("staffId", staffId)
        .bind("scoredAt", after == null ? Instant.MAX : after.scoredAt())
        .bind("after", after == null ? LAST : after.id())
        .bind("alsoKnownTo", KnownTo.of(cleared))
        .bind("limit", limit)
        .map(SqlScoreTable::score)
        .list();
  }

  @Override
  public void protect(Set<UUID> contactIds) {
    for (UUID contactId : contactIds) {
      handle
          .createUpdate(
              "UPDATE contact_score SET known_to = 'CLEARED' WHERE contact_id = :contactId")
          .bind("contactId", contactId)
          .execute();
    }
  }

  private static String text(Map<ScoreQuestion, ScoreMark> marks) {
    return Columns.spaced(
        marks.entrySet().stream().map(mark -> mark.getKey() + "=" + mark.getValue()).toList());
  }

  private static Map<ScoreQuestion, ScoreMark> marks(String text) {
    return Arrays.stream(text.split(" "))
        .map(mark -> mark.split("=", 2))
        .collect(
            Collectors.toMap(
                mark -> ScoreQuestion.valueOf(mark[0]), mark -> ScoreMark.valueOf(mark[1])));
  }

  private static ContactScore score(ResultSet row, StatementContext context) throws SQLException {
    return new ContactScore(
        Columns.key(row, "id"),
        Columns.key(row, "contact_id"),
        Columns.key(row, "staff_id"),
        Columns.key(row, "scored_by"),
        marks(row.getString("marks")),
        row.getString("note"),
        Columns.constant(row, "level", DisclosureLevel.class),
        Columns.instant(row, "scored_at"));
  }
}
