package org.tierline.ui.contact;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.privacy.DisclosureLevel;

/**
 * What the gate strip says. A pure function of the facts, so that a table in a test can show it
 * whole.
 *
 * @param level what may be said now
 * @param step the step to take, 1 to read the prompt, 2 to verify; 0 where no step is left
 * @param left until an open gate closes by itself, else null
 */
record GateState(Kind kind, DisclosureLevel level, int step, @Nullable Duration left) {
  /** An open gate is about to close when so much is left. */
  static final Duration CLOSES_SOON = Duration.ofMinutes(2);

  /** The states of the strip. */
  enum Kind {
    LOCKED("lock", ""),
    OPEN("unlock", "open"),
    CLOSING("clock", "warn"),
    NO_CASE("slash", ""),
    USED_UP("x-circle", "shut"),
    CLOSED("lock", "");

    private final String icon;
    private final String styleClass;

    Kind(String icon, String styleClass) {
      this.icon = icon;
      this.styleClass = styleClass;
    }

    String icon() {
      return icon;
    }

    /** The class that colours the strip, or empty. */
    String styleClass() {
      return styleClass;
    }
  }

  /** The state of a contact at a moment. */
  static GateState of(
      Contact contact,
      DisclosureLevel ceiling,
      @Nullable OpenGate gate,
      int attemptsLeft,
      Instant now) {
    if (contact.state() != ContactState.OPEN) {
      return new GateState(Kind.CLOSED, DisclosureLevel.GENERAL_ONLY, 0, null);
    }
    if (ceiling == DisclosureLevel.GENERAL_ONLY) {
      return new GateState(Kind.NO_CASE, DisclosureLevel.GENERAL_ONLY, 0, null);
    }
    if (gate != null && now.isBefore(gate.endsAt())) {
      Duration left = Duration.between(now, gate.endsAt());
      Kind kind = left.compareTo(CLOSES_SOON) <= 0 ? Kind.CLOSING : Kind.OPEN;
      return new GateState(kind, gate.level(), 0, left);
    }
    if (attemptsLeft <= 0) {
      return new GateState(Kind.USED_UP, DisclosureLevel.GENERAL_ONLY, 0, null);
    }
    int step = contact.promptReadAt() == null ? 1 : 2;
    return new GateState(Kind.LOCKED, DisclosureLevel.GENERAL_ONLY, step, null);
  }

  /** Whether a case may be talked about. */
  boolean isOpen() {
    return kind == Kind.OPEN || kind == Kind.CLOSING;
  }
}
