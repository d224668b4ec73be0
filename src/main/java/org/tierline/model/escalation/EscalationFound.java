package org.tierline.model.escalation;

import java.time.LocalDate;
import java.util.List;

/** What an E-number alone tells: class and promised window, and nothing else (E10). */
public record EscalationFound(
    EscalationClass escalationClass, LocalDate due, List<CallWindow> windows) {
  public EscalationFound {
    windows = List.copyOf(windows);
  }
}
