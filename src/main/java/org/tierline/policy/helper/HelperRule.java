package org.tierline.policy.helper;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.helper.HelperAnswer;
import org.tierline.model.helper.HelperAnswer.Outcome;
import org.tierline.model.helper.HelperKind;
import org.tierline.model.helper.HelperSide;
import org.tierline.model.helper.HelperWish;

/**
 * A helper carries words and stands for nobody: relationship and identity stay the caller's own
 * (P4), and the caller agrees aloud. English and Spanish are spoken here; for another language the
 * caller is asked to have an interpreter. Pure.
 */
public final class HelperRule {
  private static final List<String> RULES = List.of("P4");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private HelperRule() {}

  /** Whether and how a helper is noted. */
  public static HelperAnswer decide(HelperWish wish) {
    boolean interprets = wish.kind() == HelperKind.INTERPRETER;
    if (interprets && !isLanguage(wish.language())) {
      return new HelperAnswer(Outcome.REFUSED, Sentence.of("say.helper.language"), RULES);
    }
    if (!wish.present()) {
      return interprets
          ? new HelperAnswer(Outcome.ASKED_TO_BRING, Sentence.of("say.helper.bring"), RULES)
          : new HelperAnswer(Outcome.REFUSED, Sentence.of("say.helper.nobody"), RULES);
    }
    if (!wish.agreed()) {
      return new HelperAnswer(Outcome.REFUSED, Sentence.of("say.helper.agreement"), RULES);
    }
    boolean unnamed = wish.kind() != HelperKind.RELAY_OPERATOR && wish.name().isBlank();
    return unnamed && wish.side() == HelperSide.CALLER
        ? new HelperAnswer(Outcome.REFUSED, Sentence.of("say.helper.name"), RULES)
        : new HelperAnswer(
            Outcome.NOTED, Sentence.of("say.helper.noted." + wish.kind().name()), RULES);
  }

  private static boolean isLanguage(@Nullable String code) {
    return code != null && LANGUAGES.contains(code);
  }
}
