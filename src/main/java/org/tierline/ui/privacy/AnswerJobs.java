package org.tierline.ui.privacy;

import java.util.UUID;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.SendAnswer;

/** What the form asks of the services; never to be called on the FX thread. */
public interface AnswerJobs {
  /** What must not leave, while it is being written; nothing is recorded. */
  OutboundAnswer look(UUID contactId, OutboundDraft draft);

  /** Checks the answer and keeps it for delivery. */
  SendAnswer send(UUID contactId, OutboundDraft draft);
}
