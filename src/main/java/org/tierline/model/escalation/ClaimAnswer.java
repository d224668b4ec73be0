package org.tierline.model.escalation;

import java.util.List;
import org.tierline.model.Unspoken;

/** What came of asking for the next caller (E5). */
public sealed interface ClaimAnswer {
  /** The numbers of the rules that decided. */
  List<String> rules();

  /**
   * One is held now.
   *
   * @param priorContacts how many contacts led to it, which the caller need not tell again (E7)
   */
  record Claimed(Escalation escalation, int priorContacts, List<String> rules)
      implements ClaimAnswer {
    public Claimed {
      rules = List.copyOf(rules);
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** Nobody waits whom this person may call now, or they hold as many as they may. */
  record None(List<String> rules) implements ClaimAnswer {
    public None {
      rules = List.copyOf(rules);
    }
  }
}
