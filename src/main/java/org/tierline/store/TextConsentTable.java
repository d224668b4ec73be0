package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.TextConsent;

/** Who agreed to a text message before the callback (E4). */
public interface TextConsentTable {
  /** Keeps one, to be decided about at once; the same escalation again changes nothing. */
  void insert(TextConsent consent);

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
