package org.tierline.model.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;

/**
 * What came of an escalation.
 *
 * @param number the one told to the caller; null if it is refused
 * @param due the promised day; null if it is refused
 * @param callableFrom the first instant at which an officer may call (E3), or null
 * @param callableUntil the end of that span, or null
 * @param zones where the caller may be, as far as the number and the ZIP tell
 * @param say the sentence with number, promised day and what the phone will show
 */
public record EscalationAnswer(
    Outcome outcome,
    @Nullable ReadAloudNumber number,
    @Nullable LocalDate due,
    @Nullable Instant callableFrom,
    @Nullable Instant callableUntil,
    Set<ZoneId> zones,
    List<String> rules,
    Sentence say) {
  public EscalationAnswer {
    zones = Set.copyOf(zones);
    rules = List.copyOf(rules);
  }

  /** How it ended. */
  public enum Outcome {
    ESCALATED,
    /** The words were added to one that is open (E10). */
    ALREADY_OPEN,
    /** The store is out of reach: it waits at this desk and is made as soon as it is back. */
    KEPT,
    /** What is wished for the callback cannot be; nothing was done. */
    REFUSED
  }

  /** Nothing was done, and why. */
  public static EscalationAnswer refused(Sentence why, List<String> rules) {
    return new EscalationAnswer(Outcome.REFUSED, null, null, null, null, Set.of(), rules, why);
  }

  /** Whether the words were added to one that is open (E10). */
  public boolean alreadyOpen() {
    return outcome == Outcome.ALREADY_OPEN;
  }
}
