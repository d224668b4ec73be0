package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  /** The text was written; there will be no other. */
  void written(UUID escalationId, Instant at);

  /** Something about the callback has changed: it is decided anew, unless the text was written. */
  void lookAnew(UUID escalationId, Instant now);

  /** A consent and the escalation it is for. */
  record Agreed(TextConsent consent, Escalation escalation) {}
}
