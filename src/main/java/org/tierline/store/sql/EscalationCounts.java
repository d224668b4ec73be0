package org.tierline.store.sql;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationState;

/**
 * {@code escalation_count} and {@code waiting_count}: kept, so that counting never reads a list.
 */
final class EscalationCounts {
  static final String DUE =
      """
      SELECT coalesce(sum(delta), 0) AS n FROM escalation_count
      WHERE known_to = 'EVERYBODY' AND due <= :day
      """;

  private static final String COUNT_DUE =
      """
      INSERT INTO escalation_count (known_to, due, desk_id, delta) VALUES (?, ?, ?, ?)
      ON CONFLICT (known_to, due, desk_id)
      DO UPDATE SET delta = escalation_count.delta + excluded.delta
      """;

  /** What is counted meanwhile goes into a new row. */
  private static final String FOLDED =
      """
      DELETE FROM escalation_count WHERE desk_id = :deskId AND due < :day
      RETURNING known_to, delta
      """;

  /** A caller whose window is promised waits as much as one whose is not. */
  private static final Set<EscalationState> WAITING =
      EnumSet.of(EscalationState.WAITING, EscalationState.SCHEDULED);

  private static final UUID NOBODY = new UUID(0, 0);

  private final Handle handle;
  private final Desk desk;
  private final EventWriting writing;

  EscalationCounts(Handle handle, Desk desk, EventWriting writing) {
    this.handle = handle;
    this.desk = desk;
    this.writing = writing;
  }

  /** Counts one that is new. */
  void add(Escalation made) {
    writes(made, 1).forEach(writing::write);
  }

  /** Counts what became of one. */
  void change(Escalation before, Escalation after) {
    writes(before, -1).forEach(writing::write);
    writes(after, 1).forEach(writing::write);
  }

  /** What is written of one that somebody takes, who does not wait while they hold it. */
  List<Write> taken(Escalation waited) {
    return writes(waited, -1);
  }

  /** Puts what this desk has counted of days before one together in the last of them. */
  void foldBefore(LocalDate day) {
    Map<KnownTo, Integer> sums = new EnumMap<>(KnownTo.class);
    handle
        .createQuery(FOLDED)
        .bind("deskId", desk.id())
        .bind("day", day)
        .map((row, _) ->
            Map.entry(Columns.constant(row, "known_to", KnownTo.class), row.getInt("delta")))
        .forEach(folded -> sums.merge(folded.getKey(), folded.getValue(), Integer::sum));
    sums.forEach((knownTo, sum) ->
        writing.write(Write.of(COUNT_DUE, knownTo, day.minusDays(1), desk.id(), sum)));
  }

  /** Writes the same rows whether it counts or not, so that all changes cost the same (P7). */
  private List<Write> writes(Escalation escalation, int delta) {
    boolean waits = WAITING.contains(escalation.state());
    boolean unreached = escalation.state() == EscalationState.UNREACHED;
    return List.of(
        Write.of(COUNT_DUE, knownTo(escalation), escalation.due(), desk.id(), waits ? delta : 0),
        Write.of(
            """
            INSERT INTO waiting_count (queue, identity_open, language, unreached, desk_id, delta)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (unreached, queue, identity_open, language, desk_id)
            DO UPDATE SET delta = waiting_count.delta + excluded.delta
            """,
            escalation.queue(),
            escalation.identityOpen(),
            escalation.language(),
            unreached,
            desk.id(),
            waits || unreached ? delta : 0));
  }

  /** How many that everybody may know of are due by a day. */
  long dueOnOrBefore(LocalDate day) {
    return handle.createQuery(DUE).bind("day", day).map((row, _) -> row.getLong("n")).one();
  }

  /**
   * How many wait, or have their attempts used up; of all languages if there are none given.
   *
   * @param openOf queues of which only those count whose identity is open (P7)
   * @param without those that do not count
   */
  long waiting(
      Set<EscalationQueue> queues,
      Set<EscalationQueue> openOf,
      Set<UUID> without,
      @Nullable Set<String> languages,
      boolean unreached) {
    return handle
        .createQuery(sql(languages != null, unreached))
        .bindList("queues", SqlClaimTable.names(queues))
        .bindList("openOf", SqlClaimTable.names(openOf))
        .bindList("without", without.isEmpty() ? List.of(NOBODY) : List.copyOf(without))
        .bindList("languages", languages == null ? List.of("") : List.copyOf(languages))
        .bind("unreached", unreached)
        .map((row, _) -> row.getLong("n"))
        .one();
  }

  /** The statement, for the test of query plans as well. */
  static String sql(boolean ofLanguages, boolean unreached) {
    String wanted =
        "(queue IN (<queues>) OR queue IN (<openOf>) AND identity_open = 1)"
            + (ofLanguages ? " AND language IN (<languages>)" : "");
    return """
    SELECT
      (SELECT coalesce(sum(delta), 0) FROM waiting_count WHERE unreached = :unreached AND %s)
      - (SELECT count(*) FROM escalation WHERE id IN (<without>) AND %s AND %s) AS n
    """
        .formatted(wanted, WaitingQuery.state(unreached), wanted);
  }

  /** Those whose identity is open stand in every list (P7). */
  private static KnownTo knownTo(Escalation escalation) {
    return escalation.queue() == EscalationQueue.SPECIAL_HANDLING && !escalation.identityOpen()
        ? KnownTo.CLEARED
        : KnownTo.EVERYBODY;
  }
}
