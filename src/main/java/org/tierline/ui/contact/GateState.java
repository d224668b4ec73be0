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
 * @param again whether a gate was open here before and has ended
 */
record GateState(
    Kind kind, DisclosureLevel level, int step, @Nullable Duration left, boolean again) {
  /** An open gate is about to close when so much is left. */
  static final Duration CLOSES_SOON = Duration.ofMinutes(2);

  /** The states of the strip. */
  enum Kind {
    LOCKED("lock", ""),
    OPEN("unlock", "open"),
    CLOSING("clock", "warn"),
    NO_CASE("slash", ""),
    NO_PARTY("slash", ""),
    OWN("slash", "shut"),
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

  /**
   * What has happened at the gate.
   *
   * @param gate the gate of the case in hand while it is open, else null
   * @param ended whether the case in hand had a gate and it has ended
   * @param attemptsLeft of this contact
   * @param never whether this caller can never be verified (P4)
   * @param own whether it is declared as an own affair (P17)
   */
  record AtTheGate(
      @Nullable OpenGate gate, boolean ended, int attemptsLeft, boolean never, boolean own) {}

  /** The state of a contact at a moment. */
  static GateState of(Contact contact, DisclosureLevel ceiling, AtTheGate at, Instant now) {
    if (contact.state() != ContactState.OPEN) {
      return shut(Kind.CLOSED);
    }
    if (ceiling == DisclosureLevel.GENERAL_ONLY) {
      return shut(Kind.NO_CASE);
    }
    if (at.own()) {
      return shut(Kind.OWN);
    }
    OpenGate gate = at.gate();
    if (gate != null && now.isBefore(gate.endsAt())) {
      Duration left = Duration.between(now, gate.endsAt());
      Kind kind = left.compareTo(CLOSES_SOON) <= 0 ? Kind.CLOSING : Kind.OPEN;
      return new GateState(kind, gate.level(), 0, left, false);
    }
    if (at.never()) {
      return shut(Kind.NO_PARTY);
    }
    if (at.attemptsLeft() <= 0) {
      return shut(Kind.USED_UP);
    }
    int step = contact.promptReadAt() == null ? 1 : 2;
    boolean again = gate != null || at.ended();
    return new GateState(Kind.LOCKED, DisclosureLevel.GENERAL_ONLY, step, null, again);
  }

  private static GateState shut(Kind kind) {
    return new GateState(kind, DisclosureLevel.GENERAL_ONLY, 0, null, false);
  }

  /** Whether a case may be talked about. */
  boolean isOpen() {
    return kind == Kind.OPEN || kind == Kind.CLOSING;
  }
}
