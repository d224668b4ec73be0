package org.tierline.ui.staff;

import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.BroughtPart;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.ViewLoader;

/**
 * The clearances that wait for a second person, as a part of the screen of a supervisor who holds
 * one. For the FX thread.
 */
public final class WaitingClearances {
  private WaitingClearances() {}

  /** Makes the part for whoever is signed in. */
  public static BroughtPart of(
      ClearanceJobs jobs, ViewLoader views, Messages messages, BackgroundWork work) {
    ClearanceModel model = new ClearanceModel(jobs, work);
    views.register(
        WaitingClearancesController.class,
        () -> new WaitingClearancesController(model, new ClearanceRows(messages, model)));
    views.register(ListPart.class, () -> new ListPart(messages));
    views.register(PaneNotePanel.class, PaneNotePanel::new);
    return new BroughtPart(
        () -> views.load("staff/waiting-clearances"), model::refresh, model::end);
  }
}
