package org.tierline.policy.privacy;

import java.util.List;
import java.util.Optional;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.ContactState;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffState;
import org.tierline.policy.PrivacyPolicy;

/** A staff member who meets their own or a relative's case passes it on (P17). Pure. */
public final class OwnAffairRule {
  /** The rules that every answer about own affairs cites. */
  public static final List<String> RULES = List.of("P17");

  private OwnAffairRule() {}

  /**
   * The gate of a contact for whoever declared it their own affair: shut before any look-up, the
   * same for every number, and no attempt is used.
   *
   * @param failures failed attempts of this contact so far
   * @return empty if it was not declared
   */
  public static Optional<VerificationAnswer> gate(
      boolean declared, int failures, PrivacyPolicy policy) {
    return declared && policy.applies("P17")
        ? Optional.of(
            new VerificationAnswer(
                VerificationOutcome.NOT_PERMITTED,
                DisclosureLevel.GENERAL_ONLY,
                Math.max(0, policy.attemptsPerContact() - failures),
                Sentence.of("say.ownAffair.gate"),
                RULES,
                policy.version(),
                null))
        : Optional.empty();
  }

  /** Why a contact cannot be passed on to somebody; empty if it can. */
  public static Optional<Sentence> refusalToPassOn(Passing passing) {
    if (!passing.declared()) {
      return Optional.of(Sentence.of("say.ownAffair.notDeclared"));
    }
    if (passing.state() == ContactState.CLOSED) {
      return Optional.of(Sentence.of("say.ownAffair.closed"));
    }
    boolean canTakeIt =
        passing.to() != Role.ADMINISTRATOR
            && !(passing.channel() == Channel.CALLBACK && passing.to() == Role.TIER_1)
            && passing.ceiling().compareTo(passing.words()) >= 0
            && passing.mayRead()
            && passing.toState() == StaffState.READY
            && !passing.toDeclared();
    return canTakeIt ? Optional.empty() : Optional.of(Sentence.of("say.ownAffair.notThisPerson"));
  }

  /**
   * What is known of a passing on.
   *
   * @param state of the contact
   * @param declared whether who has the contact declared it
   * @param channel of the contact; a callback is never for Tier 1 (P2)
   * @param to the role of who is to have it
   * @param ceiling the most they could be granted there (P2, P3)
   * @param words the level of what was written there (P16)
   * @param mayRead whether its protection and its callback, if any, are for them (P8, E5)
   * @param toState what they are doing
   * @param toDeclared whether it is their own affair too, or they have it already
   */
  public record Passing(
      ContactState state,
      boolean declared,
      Channel channel,
      Role to,
      DisclosureLevel ceiling,
      DisclosureLevel words,
      boolean mayRead,
      StaffState toState,
      boolean toDeclared) {}
}
