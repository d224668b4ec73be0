package org.tierline.ui.mail;

import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.BroughtPart;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.ViewLoader;

/** Messages about which somebody decides, as a part of a supervisor's screen. For the FX thread. */
public final class MailPart {
  private MailPart() {}

  /** Makes the part for whoever is signed in. */
  public static BroughtPart of(
      MailJobs jobs, ViewLoader views, Messages messages, BackgroundWork work) {
    MailModel model = new MailModel(jobs, work);
    views.register(MailController.class, () -> new MailController(model, messages));
    views.register(ListPart.class, () -> new ListPart(messages));
    views.register(PaneNotePanel.class, PaneNotePanel::new);
    return new BroughtPart(() -> views.load("mail/mail"), model::refresh, model::end);
  }
}
