package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.TextConsent;

/** Who agreed to a text message before the callback (E4). */
public interface TextConsentTable {
  /**
   * Keeps one in the place of any before, to be decided about at once. For the number for which a
   * text was written already there is no other.
   */
  void agree(TextConsent consent);

  /** The one in force for an escalation. */
  Optional<TextConsent> inForce(UUID escalationId);

  /** It holds no more, if there is one in force: no text is written. */
  void end(UUID escalationId, UUID by, Instant at);

  /** Those to be decided about at an instant, a few at once. */
  List<Agreed> toDecide(Instant now, int limit);

  /** When to decide again; null for never, as things stand. */
  void lookAt(UUID escalationId, @Nullable Instant at);

  /** The text was written; there is no other unless this one is recalled, or decided anew. */
  void written(UUID escalationId, Instant at);

  /**
   * Whether a text that was written and has not left is still wanted: the agreement it was written
   * for is in force, for the number that is called, and the callback is ahead.
   */
  boolean isWanted(Written text);

  /** A text that was written does not leave: for an agreement given anew there is another. */
  void recalled(Written text);

  /**
   * Something about the callback has changed: it is decided anew, unless the text has left. A text
   * that waits is not wanted any more, since it may name another day.
   */
  void lookAnew(UUID escalationId, Instant now);

  /**
   * A text that was written.
   *
   * @param contactId the contact of its escalation
   * @param at when it was written, as {@link #written} was told
   */
  record Written(UUID contactId, String phone, Instant at) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** A consent and the escalation it is for. */
  record Agreed(TextConsent consent, Escalation escalation) {}
}
