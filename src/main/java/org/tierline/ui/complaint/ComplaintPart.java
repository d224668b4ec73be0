package org.tierline.ui.complaint;

import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.BroughtPart;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.ViewLoader;

/** The complaints, as a part of a supervisor's screen. For the FX thread. */
public final class ComplaintPart {
  private ComplaintPart() {}

  /** Makes the part for whoever is signed in. */
  public static BroughtPart of(
      ComplaintJobs jobs, ViewLoader views, Messages messages, BackgroundWork work) {
    ComplaintListModel model = new ComplaintListModel(jobs, work);
    views.register(
        ComplaintListController.class, () -> new ComplaintListController(model, messages));
    views.register(ListPart.class, () -> new ListPart(messages));
    views.register(PaneNotePanel.class, PaneNotePanel::new);
    return new BroughtPart(() -> views.load("complaint/complaints"), model::refresh, model::end);
  }
}
