package org.tierline.service.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.Updated;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.HandOff;
import org.tierline.policy.referral.Belonging;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;

/**
 * The day of one desk in the words of screens, which know nothing of the store: who waits, how the
 * day went, and whether what was typed was saved.
 */
public final class DeskDay {
  private final Desk desk;
  private final ContactDesk contacts;
  private final HandOffs handOffs;
  private final ContactHistory history;
  private final TakeOver takeOver;

  /** Looks at the contacts of a desk. */
  public DeskDay(Desk desk, ContactDesk contacts, HandOffs handOffs, ContactHistory history) {
    this.desk = desk;
    this.contacts = contacts;
    this.handOffs = handOffs;
    this.history = history;
    this.takeOver = new TakeOver(desk);
  }

  /** The hand-offs that wait for this person or anyone, oldest first. */
  public List<Incoming> incoming(StaffSession session, int limit) {
    return handOffs.waiting(session, limit).stream()
        .map(waiting -> incoming(waiting.id(), waiting.handOff()))
        .toList();
  }

  /** A written inquiry has its time to be answered in; who is on the line or in a chat waits. */
  private Incoming incoming(UUID id, HandOff handOff) {
    return new Incoming(
        id,
        handOff,
        desk.policy().deadlines().replyDue(handOff.channel(), handOff.at()).orElse(null),
        Belonging.of(handOff).orElse(null));
  }

  /** Today (Eastern) in figures. */
  public Figures figures(StaffSession session) {
    var counts = history.counts(session);
    return new Figures(
        counts.contacts(),
        counts.answered(),
        counts.escalated(),
        Duration.ofSeconds(counts.usualSeconds()));
  }

  /** Saves caller and notes as {@link ContactDesk#save} does. */
  public SaveAnswer save(StaffSession session, Contact seen, Caller caller, String notes) {
    if (takeOver.isTaken(session, seen.id())) {
      return new SaveAnswer.TakenOver();
    }
    return switch (contacts.save(session, seen, caller, notes)) {
      case Updated.Done<Contact>(Contact row) -> new SaveAnswer.Saved(row);
      case Updated.Stale<Contact>(Contact stored) -> new SaveAnswer.Changed(stored);
    };
  }

  /**
   * A hand-off that waits, and its key.
   *
   * @param replyDue by when it is answered, or null
   * @param belongs the code of where it seems to belong instead, or null
   */
  public record Incoming(
      UUID id, HandOff handOff, @Nullable Instant replyDue, @Nullable String belongs) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /**
   * A day in figures.
   *
   * @param usual the median length of the closed contacts, zero if there is none
   */
  public record Figures(int contacts, int answered, int escalated, Duration usual) {
    /** Nothing yet. */
    public static final Figures NONE = new Figures(0, 0, 0, Duration.ZERO);
  }
}
