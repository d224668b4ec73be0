package org.tierline.model.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Unspoken;
import org.tierline.model.contact.Channel;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.request.ServiceRequestType;

/**
 * A caller who was not reached yet, a written inquiry without an answer, or a service request that
 * was not answered for good, and is late or about to be.
 *
 * @param number null where who it is may not be told (P7)
 * @param due the last business day on which the caller is to be reached (E2), or the office is to
 *     answer (S9), or the day (Eastern) by which an inquiry is answered (P2)
 * @param waitingSince when the caller first told the story (E9)
 */
public record LateRow(
    UUID id,
    @Nullable ReadAloudNumber number,
    What what,
    LocalDate due,
    Instant createdAt,
    Instant waitingSince) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  /** What is late. */
  public sealed interface What {}

  /**
   * A caller.
   *
   * @param reason null in special handling before somebody holds it (P8)
   * @param holder full name of the officer who holds it; null if nobody does, or it is not told
   */
  public record Caller(
      EscalationClass escalationClass, @Nullable EscalationReason reason, @Nullable String holder)
      implements What {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /**
   * A written inquiry without an answer.
   *
   * @param promised the instant by which it is answered (P2)
   * @param contact the number of the contact, or null if nobody took it yet
   * @param holder full name of whoever has it; null if nobody does
   */
  public record Inquiry(
      Channel channel, Instant promised, @Nullable String contact, @Nullable String holder)
      implements What {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /**
   * A service request.
   *
   * @param office code of the office that has it
   */
  public record Request(ServiceRequestType type, String office) implements What {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
