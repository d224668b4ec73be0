package org.tierline.policy.privacy.outbound;

import java.util.Set;
import org.tierline.model.Unspoken;
import org.tierline.model.privacy.OutboundFinding.Kind;

/**
 * Something read in a text, before anybody asks whether it may leave.
 *
 * @param start index in the text as typed
 * @param end index after its last character
 * @param values how a record would write it, for comparing; several if it can be read in several
 *     ways, none where there is nothing to compare
 */
record Found(Kind kind, int start, int end, Set<String> values) {
  Found {
    values = Set.copyOf(values);
  }

  /** Something found between two places of a plain text. */
  static Found in(PlainText text, Kind kind, int start, int end, Set<String> values) {
    return new Found(kind, text.start(start), text.end(end), values);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
