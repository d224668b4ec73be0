package org.tierline.policy.escalation;

import java.time.LocalDate;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.policy.DeadlinePolicy;
import org.tierline.policy.calendar.BusinessCalendar;

/** By when a caller is to be reached (E2). */
public final class EscalationDue {
  private EscalationDue() {}

  /**
   * The last business day on which the caller is to be reached.
   *
   * @param madeOn the Eastern date on which the escalation is made, not counted
   * @return the day itself if E2 is switched off
   */
  public static LocalDate of(
      EscalationClass escalationClass,
      LocalDate madeOn,
      BusinessCalendar calendar,
      DeadlinePolicy policy) {
    return policy.applies("E2")
        ? calendar.plusBusinessDays(madeOn, policy.businessDays(escalationClass))
        : madeOn;
  }
}
