package org.tierline.model.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * How a callback stands after verified callers changed it at another desk, for whoever wanted to
 * change it as it was before. A number or ZIP that was given there is not told: it is more than a
 * status (P3), and who asks here need not be who gave it (P8).
 *
 * @param now class, promised window and version as they are now
 * @param at when it was last changed
 * @param cancelled whether it was cancelled
 * @param phone whether another number was given
 * @param zip whether another ZIP was given
 * @param language ISO 639-1, if another one was given, else null
 * @param windows whether other hours were promised
 * @param textAhead whether a text ahead was agreed to or taken back
 */
public record ChangedMeanwhile(
    EscalationFound now,
    Instant at,
    boolean cancelled,
    boolean phone,
    boolean zip,
    @Nullable String language,
    boolean windows,
    boolean textAhead) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
