package org.tierline.service.outbox;

import java.time.Instant;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;

/**
 * Something that was kept and could not be delivered as it was; it stays with whoever wrote it
 * until they put it away.
 *
 * @param key by which it is put away
 * @param at when it was done
 * @param contactId in which contact
 * @param why key of the sentence that says what became of it and what to do
 * @param number what was told to the caller by number, or empty
 * @param words what was written, or empty
 */
public record Returned(
    UUID key, Instant at, UUID contactId, String why, String number, String words) {
  static final String TAKEN = "say.outbox.taken";
  static final String CLOSED = "say.outbox.closed";
  static final String REFUSED = "say.outbox.refused";
  static final String DAMAGED = "say.outbox.damaged";
  static final String ADDED = "say.outbox.added";
  static final String HOURS = "say.outbox.hours";

  static Returned of(KeptJob job, String why) {
    String number = job instanceof KeptJob.Escalated escalated ? escalated.number() : "";
    return new Returned(job.key(), job.at(), job.contactId(), why, number, job.words());
  }

  /** What became of it and what to do. */
  public Sentence say() {
    return number.isEmpty() ? Sentence.of(why) : Sentence.of(why, number);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
