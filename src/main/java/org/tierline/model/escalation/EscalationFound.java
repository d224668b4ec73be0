package org.tierline.model.escalation;

import java.time.LocalDate;
import java.util.List;

/**
 * What an E-number alone tells: class and promised window, and nothing else (E10).
 *
 * @param version how often verified callers have changed it, counted alike in every queue (P7); a
 *     correction names the one it saw, and nobody is shown it
 */
public record EscalationFound(
    EscalationClass escalationClass, LocalDate due, List<CallWindow> windows, long version) {
  public EscalationFound {
    windows = List.copyOf(windows);
  }
}
