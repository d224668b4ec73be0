package org.tierline.policy.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Channel;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.staff.Role;
import org.tierline.policy.PrivacyPolicy;

/**
 * The decisions of the privacy gate (P1–P10). Pure; the policy says which rules apply. What P9 asks
 * of those who speak for somebody else is in who counts as standing on file.
 */
public final class Gate {
  /**
   * The rules that every failure cites: all that may have decided it, so that the list does not
   * tell which one did (P7).
   */
  private static final List<String> FAILED_RULES =
      List.of("P2", "P4", "P5", "P6", "P7", "P8", "P9");

  private static final List<String> PASSED_RULES = List.of("P2", "P3", "P4", "P5");
  private static final List<String> PASSED_PROTECTED = List.of("P2", "P3", "P4", "P5", "P8");

  /** So many right extra items does a Section 1367 case need (P8). */
  private static final int PROTECTED_EXTRAS = 3;

  private Gate() {}

  /** The most that may ever be said in a contact of a channel by a role (P2, P3). */
  public static DisclosureLevel ceiling(Channel channel, Role role, PrivacyPolicy policy) {
    DisclosureLevel byChannel = channelCeiling(channel, role, policy);
    DisclosureLevel byTier = tierCeiling(role, policy);
    return byChannel.compareTo(byTier) <= 0 ? byChannel : byTier;
  }

  /**
   * What can be said before anything is looked up, in this order: the unread prompt (P1), that this
   * channel, role or relationship can never be verified (P2, P3, P4), the contact's own lock (P6).
   * Costs no attempt.
   *
   * @return empty if the look-up may go on
   */
  public static Optional<VerificationAnswer> beforeLookUp(Request request, PrivacyPolicy policy) {
    if (policy.applies("P1") && !request.promptRead()) {
      return shut(VerificationOutcome.REFUSED, "say.readPromptFirst", "P1", request, policy);
    }
    if (isNothing(channelCeiling(request.channel(), request.role(), policy))) {
      return notPermitted("say.notPermitted.channel", "P2", request, policy);
    }
    if (isNothing(tierCeiling(request.role(), policy))) {
      return notPermitted("say.notPermitted.role", "P3", request, policy);
    }
    if (policy.applies("P4") && policy.neverPermitted().contains(request.relationship())) {
      return notPermitted("say.notPermitted.relationship", "P4", request, policy);
    }
    return attemptsLeft(request.failuresInContact(), policy) == 0
        ? Optional.of(locked(policy))
        : Optional.empty();
  }

  /**
   * The answer to one comparison. Equal facts about the contact give equal failures, whatever the
   * comparison found (P7).
   */
  public static VerificationAnswer afterLookUp(
      Request request, Comparison comparison, Instant now, PrivacyPolicy policy) {
    Optional<String> failed = failed(request, comparison, policy);
    if (failed.isPresent()) {
      return failure(request.failuresInContact() + 1, failed.get(), policy);
    }
    return new VerificationAnswer(
        VerificationOutcome.VERIFIED,
        ceiling(request.channel(), request.role(), policy),
        attemptsLeft(request.failuresInContact(), policy),
        Sentence.of("say.verified"),
        applied(comparison.isProtected() ? PASSED_PROTECTED : PASSED_RULES, policy),
        policy.version(),
        now.plus(policy.verificationLasts()));
  }

  /**
   * What is known before the look-up.
   *
   * @param promptRead whether the reading of the prompt was confirmed
   * @param failuresInContact failed attempts of this contact so far
   * @param cleared whether the staff member holds the clearance for Section 1367 now
   * @param safeContactConfirmed whether the caller was reached at, or confirmed, the safe contact
   */
  public record Request(
      Channel channel,
      Role role,
      Relationship relationship,
      boolean promptRead,
      int failuresInContact,
      boolean cleared,
      boolean safeContactConfirmed) {}

  /**
   * What the store found when it compared digests; it tells nothing about the record beyond this.
   *
   * @param caseFits exactly one case that this person may be told of has the number
   * @param isProtected whether it is a Section 1367 case; only ever true for who is cleared
   * @param nameFits the subject's or organization's name
   * @param dateFits the date of birth; true for an organization
   * @param extrasOffered items of address, phone, e-mail, second number that were said at all
   * @param extrasFitting those of them that are right
   * @param originFits the authenticated account or sender is the one on record (P2); false where
   *     none was authenticated
   * @param standingFits the caller is on file as what they say they are, in force today; true for
   *     the applicant or petitioner
   * @param failuresOnNumber failed attempts on this number in the window of P6
   */
  public record Comparison(
      boolean caseFits,
      boolean isProtected,
      boolean nameFits,
      boolean dateFits,
      int extrasOffered,
      int extrasFitting,
      boolean originFits,
      boolean standingFits,
      int failuresOnNumber) {}

  /** The first thing that does not fit, as the end of the sentence key that would give it away. */
  private static Optional<String> failed(
      Request request, Comparison comparison, PrivacyPolicy policy) {
    boolean itemsCompared = policy.applies("P5");
    boolean numberLocked =
        policy.applies("P6")
            && request.role() == Role.TIER_1
            && comparison.failuresOnNumber() >= policy.failuresPerNumber();
    return Stream.of(
            item("case", !comparison.caseFits()),
            item("numberLocked", numberLocked),
            item("name", itemsCompared && !comparison.nameFits()),
            item("dateOfBirth", itemsCompared && !comparison.dateFits()),
            item("extra", itemsCompared && extras(request.channel(), comparison) < 1),
            item("origin", policy.applies("P2") && !originServes(request.channel(), comparison)),
            item("standing", policy.applies("P4") && !comparison.standingFits()),
            item("protection", comparison.isProtected() && !mayBeTold(request, comparison)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** On a secure message the account stands for the extra item (P2). */
  private static int extras(Channel channel, Comparison comparison) {
    boolean byAccount = channel == Channel.SECURE_MESSAGE && comparison.originFits();
    return comparison.extrasFitting() + (byAccount ? 1 : 0);
  }

  /** An account has to own the case, a sender has to be the one on record; others are not asked. */
  private static boolean originServes(Channel channel, Comparison comparison) {
    return switch (channel) {
      case SECURE_MESSAGE, EMAIL -> comparison.originFits();
      default -> true;
    };
  }

  /**
   * What a Section 1367 case needs (P8): a cleared officer or supervisor on the line with the
   * applicant, three right extra items and no wrong one, and the safe contact confirmed.
   */
  private static boolean mayBeTold(Request request, Comparison comparison) {
    boolean onTheLine =
        switch (request.channel()) {
          case CALLBACK, PHONE_DOMESTIC, PHONE_TTY, PHONE_INTERNATIONAL -> true;
          default -> false;
        };
    boolean officer = request.role() == Role.TIER_2 || request.role() == Role.SUPERVISOR;
    return request.cleared()
        && officer
        && onTheLine
        && request.relationship() == Relationship.APPLICANT_OR_PETITIONER
        && comparison.extrasFitting() >= PROTECTED_EXTRAS
        && comparison.extrasFitting() == comparison.extrasOffered()
        && request.safeContactConfirmed();
  }

  private static Optional<String> item(String name, boolean failed) {
    return failed ? Optional.of(name) : Optional.empty();
  }

  private static VerificationAnswer failure(int failures, String item, PrivacyPolicy policy) {
    int left = attemptsLeft(failures, policy);
    if (left == 0) {
      return locked(policy);
    }
    String key = policy.applies("P7") ? "say.notVerified" : "say.notVerified.leak." + item;
    return new VerificationAnswer(
        VerificationOutcome.NOT_VERIFIED,
        DisclosureLevel.GENERAL_ONLY,
        left,
        Sentence.of(key),
        applied(FAILED_RULES, policy),
        policy.version(),
        null);
  }

  private static VerificationAnswer locked(PrivacyPolicy policy) {
    return new VerificationAnswer(
        VerificationOutcome.LOCKED,
        DisclosureLevel.GENERAL_ONLY,
        0,
        Sentence.of("say.locked"),
        List.of("P6"),
        policy.version(),
        null);
  }

  private static Optional<VerificationAnswer> notPermitted(
      String key, String rule, Request request, PrivacyPolicy policy) {
    return shut(VerificationOutcome.NOT_PERMITTED, key, rule, request, policy);
  }

  private static Optional<VerificationAnswer> shut(
      VerificationOutcome outcome, String key, String rule, Request request, PrivacyPolicy policy) {
    return Optional.of(
        new VerificationAnswer(
            outcome,
            DisclosureLevel.GENERAL_ONLY,
            attemptsLeft(request.failuresInContact(), policy),
            Sentence.of(key),
            List.of(rule),
            policy.version(),
            null));
  }

  private static int attemptsLeft(int failures, PrivacyPolicy policy) {
    return policy.applies("P6")
        ? Math.max(0, policy.attemptsPerContact() - failures)
        : policy.attemptsPerContact();
  }

  /** The administrator has no column of P2; P3 decides for that role. */
  private static DisclosureLevel channelCeiling(Channel channel, Role role, PrivacyPolicy policy) {
    if (!policy.applies("P2")) {
      return DisclosureLevel.CASE_DETAILS;
    }
    PrivacyPolicy.Ceiling ceiling = policy.ceilings().get(channel);
    if (ceiling == null) {
      return DisclosureLevel.GENERAL_ONLY;
    }
    return role == Role.TIER_1 ? ceiling.tier1() : ceiling.officer();
  }

  private static DisclosureLevel tierCeiling(Role role, PrivacyPolicy policy) {
    if (!policy.applies("P3")) {
      return DisclosureLevel.CASE_DETAILS;
    }
    return switch (role) {
      case TIER_1 -> DisclosureLevel.STATUS_ONLY;
      case TIER_2, SUPERVISOR -> DisclosureLevel.CASE_DETAILS;
      case ADMINISTRATOR -> DisclosureLevel.GENERAL_ONLY;
    };
  }

  private static boolean isNothing(DisclosureLevel level) {
    return level == DisclosureLevel.GENERAL_ONLY;
  }

  private static List<String> applied(List<String> rules, PrivacyPolicy policy) {
    return rules.stream().filter(policy::applies).toList();
  }
}
