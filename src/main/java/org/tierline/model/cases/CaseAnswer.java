package org.tierline.model.cases;

import java.util.List;
import org.tierline.model.Sentence;

/** What came of asking to open a case. */
public sealed interface CaseAnswer {
  /** The numbers of the rules that decided. */
  List<String> rules();

  /** The disclosure was recorded, and this may be shown (P11). */
  record Disclosed(CaseView view, List<String> rules) implements CaseAnswer {
    public Disclosed {
      rules = List.copyOf(rules);
    }
  }

  /** The case stays shut. */
  record Refused(Sentence say, List<String> rules) implements CaseAnswer {
    public Refused {
      rules = List.copyOf(rules);
    }
  }
}
