package org.tierline.service.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Unspoken;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Disposition;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.service.contact.ContactKeys;
import org.tierline.service.escalation.EscalationKeys;

/**
 * Something that somebody did while the store was out of reach, with all that is needed to do it
 * there later, once.
 */
sealed interface KeptJob {
  /** By what it is recognised when it comes twice; those made later have greater ones. */
  UUID key();

  /** When it was done. */
  Instant at();

  /** In which contact. */
  UUID contactId();

  /** What was written of it by hand; may be empty. */
  String words();

  /** A contact began. */
  record Opened(UUID key, Instant at, UUID contactId, String number, Channel channel, Caller caller)
      implements KeptJob {
    ContactKeys keys() {
      return new ContactKeys(contactId, number);
    }

    @Override
    public String words() {
      return "";
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** Caller and notes as they were typed, over those that were seen. */
  record Noted(UUID key, Instant at, UUID contactId, Words seen, Words now) implements KeptJob {
    @Override
    public String words() {
      return now.notes();
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** What is written of a contact. */
  record Words(Caller caller, String notes) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** The call ended. */
  record Ended(UUID key, Instant at, UUID contactId) implements KeptJob {
    @Override
    public String words() {
      return "";
    }
  }

  /** The contact was closed. */
  record Closed(UUID key, Instant at, UUID contactId, Disposition disposition, String notes)
      implements KeptJob {
    @Override
    public String words() {
      return notes;
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /**
   * The inquiry was handed to Tier 2.
   *
   * @param number as it was told to the caller, such as {@code E-7K3M9QX2T0}
   * @param due as it was told
   */
  record Escalated(
      UUID key,
      Instant at,
      UUID contactId,
      UUID escalationId,
      String number,
      LocalDate due,
      EscalationWish wish)
      implements KeptJob {
    EscalationKeys keys() {
      return new EscalationKeys(
          escalationId,
          ReadAloudNumber.parse(ReadAloudNumber.ESCALATION, number)
              .orElseThrow(() -> new IllegalStateException("no number of an escalation")));
    }

    @Override
    public String words() {
      return wish.words();
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
