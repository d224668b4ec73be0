package org.tierline.ui.callback;

import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.BroughtPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.ViewLoader;

/** What officers hold, as a part of a supervisor's screen. For the FX thread. */
public final class InHandPart {
  private InHandPart() {}

  /** Makes the part for whoever is signed in. */
  public static BroughtPart of(
      InHandJobs jobs, ViewLoader views, Messages messages, BackgroundWork work) {
    InHandModel model = new InHandModel(jobs, work);
    views.register(InHandController.class, () -> new InHandController(model, messages));
    views.register(PaneNotePanel.class, PaneNotePanel::new);
    return new BroughtPart(() -> views.load("callback/in-hand"), model::refresh, model::end);
  }
}
