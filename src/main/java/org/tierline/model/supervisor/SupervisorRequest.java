package org.tierline.model.supervisor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * A caller asked for a supervisor (V1).
 *
 * @param words what the caller is upset about or wants
 * @param takenBy the supervisor who took it, or null
 * @param due the day on which the caller is called back, for {@code CALLBACK}, else null
 * @param version counts the changes
 */
public record SupervisorRequest(
    UUID id,
    UUID contactId,
    UUID staffId,
    SupervisorRequestState state,
    String words,
    Instant requestedAt,
    @Nullable UUID takenBy,
    @Nullable Instant takenAt,
    @Nullable LocalDate due,
    long version) {

  /** As a supervisor takes it. */
  public SupervisorRequest taken(UUID supervisor, Instant at) {
    return in(SupervisorRequestState.TAKEN, supervisor, at);
  }

  /** As whoever took it leaves it. */
  public SupervisorRequest done() {
    return in(SupervisorRequestState.DONE, takenBy, takenAt);
  }

  private SupervisorRequest in(
      SupervisorRequestState now, @Nullable UUID supervisor, @Nullable Instant at) {
    return new SupervisorRequest(
        id, contactId, staffId, now, words, requestedAt, supervisor, at, due, version);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
