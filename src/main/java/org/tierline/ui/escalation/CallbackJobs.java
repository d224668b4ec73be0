package org.tierline.ui.escalation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallOffer;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationChange;
import org.tierline.model.escalation.EscalationFound;

/** What the question after a callback asks of the services; off the FX thread. */
public interface CallbackJobs {
  /** Class and promised window of a number, and nothing else (E10). */
  Optional<EscalationFound> find(String number);

  /** What is said of the number of a service request (S12); looks nothing up. */
  Optional<Sentence> officeAnswers(String number);

  /** What is said of the number of an appointment request; empty if it is no such number. */
  Optional<Sentence> visit(String number);

  /** The hours that can be offered instead of those promised. */
  CallOffer hours(UUID contactId, CallbackWish callback, LocalDate first, LocalDate until);

  /** Adds the caller's words. */
  EscalationChange addWords(UUID contactId, String number, String words);

  /** Corrects number, hours, language or the text ahead of the version that was seen. */
  EscalationChange correct(
      UUID contactId, String number, String words, CallbackWish callback, long seen);

  /** Cancels the version that was seen, because the caller asks for it. */
  EscalationChange cancel(UUID contactId, String number, String words, long seen);
}
