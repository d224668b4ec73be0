package org.tierline.policy.escalation;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.staff.Role;

/** Who may take which escalation, and when (E5, P8). */
public final class ClaimRule {
  private ClaimRule() {}

  /** The queues that a person serves; a protected one only if cleared. */
  public static Set<EscalationQueue> queues(Role role, boolean cleared) {
    Set<EscalationQueue> queues = EnumSet.noneOf(EscalationQueue.class);
    if (role == Role.TIER_2 || role == Role.SUPERVISOR) {
      queues.addAll(EnumSet.allOf(EscalationQueue.class));
      if (!cleared) {
        queues.remove(EscalationQueue.SPECIAL_HANDLING);
      }
    }
    return queues;
  }

  /**
   * The queues of which a person is told that somebody waits whose identity is open, and no more
   * (P7).
   */
  public static Set<EscalationQueue> toldOfOpen(Role role, boolean cleared) {
    Set<EscalationQueue> told = queues(role, true);
    told.removeAll(queues(role, cleared));
    return told;
  }

  /**
   * Whether the promise lets a caller be called at an instant: within a promised window, or any
   * time if none was promised or all are past.
   */
  public static boolean isPromised(List<CallWindow> windows, Instant now) {
    boolean within =
        windows.stream()
            .anyMatch(window -> !now.isBefore(window.from()) && now.isBefore(window.to()));
    return within || windows.stream().allMatch(window -> !window.to().isAfter(now));
  }

  /** Whether a promised window is still ahead, which keeps a claim that nobody touches. */
  public static boolean isAhead(List<CallWindow> windows, Instant now) {
    return windows.stream().anyMatch(window -> window.to().isAfter(now));
  }
}
