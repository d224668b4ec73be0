package org.tierline.policy.privacy;

import java.util.List;
import org.tierline.model.Sentence;
import org.tierline.model.privacy.UnlockAnswer;
import org.tierline.model.privacy.UnlockAnswer.Outcome;
import org.tierline.model.staff.Role;
import org.tierline.policy.PrivacyPolicy;

/** Who unlocks a number (P6). Pure. */
public final class UnlockRule {
  private UnlockRule() {}

  /**
   * The answer, before anything is looked at.
   *
   * @param locked whether the desk is locked
   * @param isNumber whether what was typed is a receipt number or an A-number
   */
  public static UnlockAnswer decide(
      Role role, boolean locked, boolean isNumber, PrivacyPolicy policy) {
    if (role != Role.SUPERVISOR) {
      return answer(Outcome.REFUSED, "say.unlock.notSupervisor", policy);
    }
    if (locked) {
      return answer(Outcome.REFUSED, "say.glass.deskLocked", policy);
    }
    return isNumber
        ? answer(Outcome.UNLOCKED, "say.unlock.done", policy)
        : answer(Outcome.REFUSED, "say.unlock.noNumber", policy);
  }

  private static UnlockAnswer answer(Outcome outcome, String key, PrivacyPolicy policy) {
    return new UnlockAnswer(outcome, Sentence.of(key), List.of("P6", "P7"), policy.version());
  }
}
