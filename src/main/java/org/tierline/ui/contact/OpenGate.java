package org.tierline.ui.contact;

import java.time.Instant;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Verification;

/** A passed gate as the screen knows it; it names no case. */
record OpenGate(DisclosureLevel level, Relationship relationship, Instant at, Instant endsAt) {
  static OpenGate of(Verification verification) {
    return new OpenGate(
        verification.level(),
        verification.relationship(),
        verification.at(),
        verification.endsAt());
  }
}
