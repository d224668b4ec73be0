package org.tierline.ui.escalation;

import java.time.LocalDate;
import java.util.UUID;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationOutlook;
import org.tierline.model.escalation.EscalationWish;

/** What the form of an escalation asks of the services; never to be called on the FX thread. */
public interface EscalateJobs {
  /** How many days the strip shows at most. */
  int ROWS = 5;

  /** What would be promised, with days and hours from a date on. */
  EscalationOutlook outlook(UUID contactId, EscalationWish wish, LocalDate first);

  /** Escalates. */
  EscalationAnswer escalate(UUID contactId, EscalationWish wish);
}
