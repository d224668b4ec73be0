package org.tierline.model.privacy;

import java.time.Instant;
import java.util.List;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.cases.CaseView;

/**
 * What came of breaking the glass. A number of no case and one of a case that this person may not
 * be told of give equal answers (P7, P8).
 */
public sealed interface GlassAnswer {
  /** The sentence to show. */
  Sentence say();

  /** The numbers of the rules that decided. */
  List<String> rules();

  /** The version of the privacy policy that decided. */
  String policy();

  /**
   * It is on record, and the case may be shown (P11).
   *
   * @param endsAt when it ends by itself
   */
  record Open(CaseView view, Instant endsAt, Sentence say, List<String> rules, String policy)
      implements GlassAnswer {
    public Open {
      rules = List.copyOf(rules);
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** The case stays shut. */
  record Refused(Sentence say, List<String> rules, String policy) implements GlassAnswer {
    public Refused {
      rules = List.copyOf(rules);
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
