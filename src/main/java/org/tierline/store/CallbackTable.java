package org.tierline.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.escalation.CallAttempt;
import org.tierline.model.escalation.EscalationNote;
import org.tierline.model.escalation.KeptWish;

/** What officers did about escalations: attempts, callbacks and words. */
public interface CallbackTable {
  /** Keeps an attempt; the first that reached the caller ends the waiting (E9). */
  void insertAttempt(CallAttempt attempt);

  /** The attempts of an escalation, oldest first. */
  List<CallAttempt> attempts(UUID escalationId);

  /** Keeps words; those that resolve it end the waiting, if nothing did before (E9). */
  void insertNote(EscalationNote note);

  /** What was written about an escalation, oldest first. */
  List<EscalationNote> notes(UUID escalationId);

  /** What was said about an escalation after it was made, oldest first. */
  List<KeptWish> wishes(UUID escalationId);

  /** The latest contact in which a staff member called back for an escalation. */
  Optional<UUID> latestContact(UUID escalationId, UUID staffId);
}
