package org.tierline.model.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Unspoken;

/**
 * Work for Tier 2.
 *
 * @param number the service item number told to the caller
 * @param queue chosen by the store; shown to nobody without the right to serve it
 * @param identityOpen whether it is still open who the caller is: then nobody but the cleared and
 *     the holder is told number, name or contact, in whichever queue it is (P7)
 * @param caseId the case verified in the contact it came from, or null
 * @param contactId the contact it was made in
 * @param words the caller's, in the order they came, a line each
 * @param phone in E.164 where it could be read so, or null
 * @param language ISO 639-1
 * @param due the last business day on which the caller is to be reached
 * @param firstContactAt when the caller first told the story (E9)
 * @param version counts the changes
 */
public record Escalation(
    UUID id,
    ReadAloudNumber number,
    EscalationClass escalationClass,
    EscalationReason reason,
    EscalationQueue queue,
    boolean identityOpen,
    EscalationState state,
    @Nullable UUID caseId,
    UUID contactId,
    UUID staffId,
    String words,
    @Nullable String phone,
    @Nullable String zip,
    List<CallWindow> windows,
    String language,
    boolean textAhead,
    LocalDate due,
    Instant createdAt,
    Instant firstContactAt,
    long version) {
  public Escalation {
    windows = List.copyOf(windows);
  }

  /** The same in another state. */
  public Escalation withState(EscalationState newState) {
    return new Escalation(
        id,
        number,
        escalationClass,
        reason,
        queue,
        identityOpen,
        newState,
        caseId,
        contactId,
        staffId,
        words,
        phone,
        zip,
        windows,
        language,
        textAhead,
        due,
        createdAt,
        firstContactAt,
        version);
  }

  /** The same in another queue, and with the identity of the caller open or not. */
  public Escalation withQueue(EscalationQueue newQueue, boolean open) {
    return new Escalation(
        id,
        number,
        escalationClass,
        reason,
        newQueue,
        open,
        state,
        caseId,
        contactId,
        staffId,
        words,
        phone,
        zip,
        windows,
        language,
        textAhead,
        due,
        createdAt,
        firstContactAt,
        version);
  }

  /** The same with another way to call back. */
  public Escalation withCallback(
      @Nullable String newPhone,
      @Nullable String newZip,
      List<CallWindow> newWindows,
      String newLanguage) {
    return new Escalation(
        id,
        number,
        escalationClass,
        reason,
        queue,
        identityOpen,
        state,
        caseId,
        contactId,
        staffId,
        words,
        newPhone,
        newZip,
        newWindows,
        newLanguage,
        textAhead,
        due,
        createdAt,
        firstContactAt,
        version);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
