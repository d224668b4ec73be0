package org.tierline.policy.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.staff.Role;
import org.tierline.policy.PrivacyPolicy;
import org.tierline.policy.contact.TypedText;

/** Whether a supervisor may open a case without a caller (P13). Pure. */
public final class GlassRule {
  /** So many different letters tell a sentence from a key that was held down. */
  private static final int FEWEST_LETTERS = 4;

  /** All that may have decided it, so that the list does not tell which one did (P7). */
  private static final List<String> FAILED_RULES = List.of("P7", "P8", "P13");

  /** How long a case stays open where the rule is switched off. */
  private static final Duration UNRULED = Duration.ofDays(1);

  private GlassRule() {}

  /**
   * What is decided before anything is looked up.
   *
   * @return empty if the look-up may go on
   */
  public static Optional<Decision> beforeLookUp(Request request, PrivacyPolicy policy) {
    if (request.role() != Role.SUPERVISOR) {
      return refused("say.glass.notSupervisor", "P13", policy);
    }
    if (request.locked()) {
      return refused("say.glass.deskLocked", "P10", policy);
    }
    if (policy.applies("P13") && !isSentence(request.words(), policy.oversight().glassWords())) {
      return Optional.of(
          new Decision(
              Outcome.REFUSED,
              List.of("P13"),
              Sentence.of("say.glass.words", policy.oversight().glassWords()),
              policy.version(),
              null));
    }
    return request.holdsKey() ? Optional.empty() : refused("say.glass.noKey", "P11", policy);
  }

  /**
   * What is decided once the number was looked up.
   *
   * @param caseFits whether a case that this person may be told of has the number; a Section 1367
   *     case without the clearance is as one that does not exist (P8)
   */
  public static Decision afterLookUp(boolean caseFits, Instant now, PrivacyPolicy policy) {
    return caseFits
        ? new Decision(
            Outcome.BROKEN,
            List.of("P8", "P11", "P13"),
            Sentence.of("say.glass.broken", policy.oversight().glassLasts().toMinutes()),
            policy.version(),
            now.plus(policy.applies("P13") ? policy.oversight().glassLasts() : UNRULED))
        : new Decision(
            Outcome.REFUSED,
            FAILED_RULES,
            Sentence.of("say.glass.nothing"),
            policy.version(),
            null);
  }

  /** Ten characters that a person can see, and not one letter ten times. */
  private static boolean isSentence(String words, int fewest) {
    String seen =
        TypedText.oneLine(words)
            .codePoints()
            .filter(c -> Character.getType(c) != Character.FORMAT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    long letters =
        seen.codePoints()
            .filter(Character::isLetter)
            .map(Character::toLowerCase)
            .distinct()
            .count();
    return TypedText.length(seen) >= fewest && letters >= FEWEST_LETTERS;
  }

  private static Optional<Decision> refused(String key, String rule, PrivacyPolicy policy) {
    return Optional.of(
        new Decision(Outcome.REFUSED, List.of(rule), Sentence.of(key), policy.version(), null));
  }

  /**
   * What is known before the look-up.
   *
   * @param locked whether the desk is locked
   * @param holdsKey whether this person opens case records at all
   * @param words the sentence that says why, as typed
   */
  public record Request(Role role, boolean locked, boolean holdsKey, String words) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** What was decided. */
  public enum Outcome {
    BROKEN,
    REFUSED
  }

  /**
   * A decision.
   *
   * @param policy the version of the privacy policy that decided
   * @param endsAt when the glass is whole again, null unless it was broken
   */
  public record Decision(
      Outcome outcome, List<String> rules, Sentence say, String policy, @Nullable Instant endsAt) {
    public Decision {
      rules = List.copyOf(rules);
    }
  }
}
