package org.tierline.ui.escalation;

import org.tierline.model.Sentence;
import org.tierline.model.escalation.EscalationOutlook;

/** What is said to a caller about a promise. Pure. */
final class Promises {
  private Promises() {}

  /** The question to ask now. */
  static Sentence sayNow(EscalationOutlook outlook) {
    if (outlook.offer().zones().isEmpty()) {
      return Sentence.of("say.escalation.askZip");
    }
    return isByEmail(outlook)
        ? Sentence.of("say.escalation.byEmail")
        : Sentence.of("say.escalation.askHours", outlook.due());
  }

  /** Whether no hour suits where the caller is, so that the way is e-mail (E3). */
  static boolean isByEmail(EscalationOutlook outlook) {
    return outlook.callable().isEmpty() && !outlook.offer().zones().isEmpty();
  }
}
