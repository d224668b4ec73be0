package org.tierline.model.appointment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.office.JurisdictionBasis;

/**
 * Where a visit would be and what it takes, or which way serves instead.
 *
 * @param office the code of the office; null if it does not follow from what was told
 * @param basis how sure it is that this office serves the caller; null if no office is named or it
 *     serves a whole country
 * @param contactInformation what is given to a caller abroad; null otherwise
 * @param bring what to bring, in order (A2)
 * @param marked wished days that cannot be (A1)
 * @param link of the way that serves instead or first; null if there is none
 * @param rules the numbers of the rules that decided
 */
public record AppointmentDecision(
    AppointmentOutcome outcome,
    @Nullable String office,
    @Nullable JurisdictionBasis basis,
    @Nullable String contactInformation,
    List<ToBring> bring,
    List<MarkedDay> marked,
    @Nullable String link,
    List<String> rules,
    Sentence say) {
  /** The sentence that asks for the country anew, since there is none of that name. */
  public static final String WHICH_COUNTRY = "say.visit.whichCountry";

  public AppointmentDecision {
    bring = List.copyOf(bring);
    marked = List.copyOf(marked);
    rules = List.copyOf(rules);
  }

  /** Nobody is at the desk: nothing is decided (P10). */
  public static AppointmentDecision locked() {
    return without(
        AppointmentOutcome.REFUSED, null, List.of("P10"), Sentence.of("say.desk.locked"));
  }

  /** A decision that leads to no visit. */
  public static AppointmentDecision without(
      AppointmentOutcome outcome, @Nullable String link, List<String> rules, Sentence say) {
    return new AppointmentDecision(
        outcome, null, null, null, List.of(), List.of(), link, rules, say);
  }

  /** Whether there is no such country as was told, so that nothing can be decided yet (A5). */
  public boolean asksForCountry() {
    return say.key().equals(WHICH_COUNTRY);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
