package org.tierline.policy.privacy.outbound;

import java.util.function.BiPredicate;
import org.tierline.model.Sentence;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.OutboundFinding.Kind;

/**
 * How far the block of P12 is lifted for one message.
 *
 * @param level the most that may be written; {@link DisclosureLevel#GENERAL_ONLY} lifts nothing
 * @param holds whether the record of a case that is verified here and belongs to the addressee
 *     holds a value
 * @param hint why no more is allowed
 */
public record Lift(DisclosureLevel level, BiPredicate<Kind, String> holds, Sentence hint) {

  /** Nothing is lifted. */
  public static Lift none(Sentence hint) {
    return new Lift(DisclosureLevel.GENERAL_ONLY, (kind, value) -> false, hint);
  }
}
