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
 * @param alreadyOpen whether the words were added to one that is open (E10)
 * @param callableFrom the first instant at which an officer may call (E3), or null
 * @param callableUntil the end of that span, or null
 * @param zones where the caller may be, as far as the number and the ZIP tell
 * @param say the sentence with number, promised day and what the phone will show
 */
public record EscalationAnswer(
    boolean alreadyOpen,
    ReadAloudNumber number,
    LocalDate due,
    @Nullable Instant callableFrom,
    @Nullable Instant callableUntil,
    Set<ZoneId> zones,
    List<String> rules,
    Sentence say) {
  public EscalationAnswer {
    zones = Set.copyOf(zones);
    rules = List.copyOf(rules);
  }
}
