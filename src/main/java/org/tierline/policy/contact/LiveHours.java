package org.tierline.policy.contact;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.tierline.policy.CallbackPolicy;
import org.tierline.policy.calendar.BusinessCalendar;

/** When people are there to call or chat with (A7). */
public final class LiveHours {
  private LiveHours() {}

  /** Whether they are there at a moment: on business days, between the hours of the policy. */
  public static boolean isOpen(Instant at, CallbackPolicy policy, BusinessCalendar calendar) {
    ZonedDateTime eastern = at.atZone(BusinessCalendar.EASTERN);
    LocalTime time = eastern.toLocalTime();
    return calendar.isBusinessDay(eastern.toLocalDate())
        && !time.isBefore(policy.liveFrom())
        && time.isBefore(policy.liveUntil());
  }
}
