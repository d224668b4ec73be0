package org.tierline.model.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Unspoken;

/**
 * A caller in the list of callbacks. One in special handling has no name, reason or place until
 * somebody holds it (P8); one whose identity is open has no number either for who may not be told
 * of special handling (P7).
 *
 * @param number null if this person may not be told which one it is
 * @param callerName as the caller was called, or null
 * @param reason null in special handling before it is held
 * @param language ISO 639-1
 * @param due the last business day on which the caller is to be reached
 * @param waitingSince when the caller first told the story (E9)
 * @param zones where the caller may be; empty if nobody knows, or it is not to be told
 * @param today the spans of the Eastern day in which the caller may be called, in order (E3)
 * @param opensAt when the caller may be called next; null while that is now, or if it never is
 * @param attempts how many attempts are used up (E6)
 * @param mostAttempts of how many
 * @param isSpecial whether it is in special handling
 * @param fallsBackAt when it returns to the queue if nobody touches it; null unless it is held here
 *     and no promised window is ahead (E5)
 */
public record CallbackRow(
    UUID id,
    @Nullable ReadAloudNumber number,
    EscalationClass escalationClass,
    EscalationState state,
    @Nullable String callerName,
    @Nullable EscalationReason reason,
    String language,
    LocalDate due,
    Instant waitingSince,
    Instant createdAt,
    Set<ZoneId> zones,
    List<CallWindow> today,
    @Nullable Instant opensAt,
    int attempts,
    int mostAttempts,
    boolean isSpecial,
    @Nullable Instant fallsBackAt) {
  public CallbackRow {
    zones = Set.copyOf(zones);
    today = List.copyOf(today);
  }

  /** The number as it is typed and asked for; empty if it is not told. */
  public String typedNumber() {
    return number == null ? "" : number.toString();
  }

  /** Whether this person is told only that somebody waits whose identity is to be checked (P7). */
  public boolean isBlank() {
    return number == null;
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
