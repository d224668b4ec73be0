package org.tierline.policy.appointment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.appointment.AppointmentDecision;
import org.tierline.model.appointment.AppointmentOutcome;
import org.tierline.model.appointment.AppointmentReason;
import org.tierline.model.appointment.AppointmentWish;
import org.tierline.model.appointment.MarkedDay;

/**
 * Decides about a wish for a visit: A5 first, then A2. Pure.
 *
 * <p>A preferred day that cannot be is marked and never refuses (A1). A case that was not verified
 * in the contact is not among the facts, whatever number was said.
 */
public final class VisitRule {
  /** Where everybody can ask for a visit, the first way to be offered (A1). */
  public static final String ONLINE_TOOL = "https://my.uscis.gov/en/appointment/v2";

  private VisitRule() {}

  /** The decision. */
  public static AppointmentDecision decide(AppointmentWish wish, Facts facts) {
    return switch (facts.residence()) {
      case Residence.Abroad abroad ->
          abroad(
              abroad.office(),
              abroad.contactInformation(),
              Sentence.of("say.visit.abroad", abroad.contactInformation()));
      case Residence.Nowhere _ ->
          abroad(null, null, Sentence.of(AppointmentDecision.WHICH_COUNTRY));
      case Residence.InShared _ -> abroad(null, null, Sentence.of("say.visit.whichPart"));
      case Residence.Unserved(String phone) ->
          abroad(null, phone, Sentence.of("say.visit.unserved", phone));
      case Residence.Here here ->
          instead(wish, facts)
              .map(way ->
                  AppointmentDecision.without(
                      AppointmentOutcome.NOT_NEEDED, way.link(), List.of("A2"), way.say()))
              .orElseGet(() -> requested(wish, facts, here));
    };
  }

  private static AppointmentDecision abroad(
      @Nullable String office, @Nullable String information, Sentence say) {
    return new AppointmentDecision(
        AppointmentOutcome.REFERRED_INTERNATIONAL,
        office,
        null,
        information,
        List.of(),
        List.of(),
        null,
        List.of("A5"),
        say);
  }

  /** The way that serves without a visit, if there is one. */
  private static Optional<Way> instead(AppointmentWish wish, Facts facts) {
    if (wish.reason() == AppointmentReason.PROOF_OF_STATUS) {
      boolean pending = facts.pendingRenewal() || PresenceWords.tellOfPendingRenewal(wish.words());
      return pending && !PresenceWords.tellThatNoReceiptServes(wish.words())
          ? Optional.of(Way.RENEWAL)
          : Optional.empty();
    }
    return wish.reason() == AppointmentReason.OTHER && !PresenceWords.needPresence(wish.words())
        ? Optional.of(PresenceWords.way(wish.words()))
        : Optional.empty();
  }

  private static AppointmentDecision requested(
      AppointmentWish wish, Facts facts, Residence.Here here) {
    return new AppointmentDecision(
        AppointmentOutcome.REQUESTED,
        here.office(),
        here.basis(),
        null,
        BringList.shipped().of(wish.reason(), facts.forms()),
        facts.marked(),
        ONLINE_TOOL,
        List.of("A1", "A2", "A3"),
        Sentence.of(say(wish, here)));
  }

  private static String say(AppointmentWish wish, Residence.Here here) {
    if (here.office() == null) {
      return "say.visit.whereDoYouLive";
    }
    return wish.reason().isUrgent() ? "say.visit.urgent" : "say.visit.possible";
  }

  /**
   * What is known.
   *
   * @param pendingRenewal whether a Form I-90 is pending, of a case verified in the contact
   * @param forms of the cases verified in the contact
   * @param marked wished days that cannot be
   */
  public record Facts(
      Residence residence,
      boolean pendingRenewal,
      Collection<String> forms,
      List<MarkedDay> marked) {
    public Facts {
      forms = List.copyOf(forms);
      marked = List.copyOf(marked);
    }
  }
}
