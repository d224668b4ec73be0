package org.tierline.ui.privacy;

import java.util.UUID;
import java.util.function.Supplier;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.SendAnswer;
import org.tierline.service.privacy.OutboundCheck;
import org.tierline.service.privacy.WrittenAnswers;
import org.tierline.service.staff.StaffSession;

/** Asks the services in the name of whoever is signed in. */
public final class DeskAnswerJobs implements AnswerJobs {
  private final OutboundCheck check;
  private final WrittenAnswers answers;
  private final Supplier<StaffSession> session;

  /**
   * @param session who is signed in now
   */
  public DeskAnswerJobs(
      OutboundCheck check, WrittenAnswers answers, Supplier<StaffSession> session) {
    this.check = check;
    this.answers = answers;
    this.session = session;
  }

  @Override
  public OutboundAnswer look(UUID contactId, OutboundDraft draft) {
    return check.look(session.get(), contactId, draft);
  }

  @Override
  public SendAnswer send(UUID contactId, OutboundDraft draft) {
    return answers.send(session.get(), contactId, draft);
  }
}
