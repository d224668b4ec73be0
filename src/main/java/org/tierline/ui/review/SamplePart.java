package org.tierline.ui.review;

import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.BroughtPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.ViewLoader;

/** A sample to read and score. For the FX thread. */
public final class SamplePart {
  private SamplePart() {}

  /** Makes the part for whoever is signed in; nothing is drawn before somebody asks. */
  public static BroughtPart of(
      SampleJobs jobs, ViewLoader views, Messages messages, BackgroundWork work) {
    SampleModel model = new SampleModel(jobs, work);
    views.register(SampleController.class, () -> new SampleController(model, messages));
    views.register(PaneNotePanel.class, PaneNotePanel::new);
    return new BroughtPart(() -> views.load("review/sample"), () -> {}, model::end);
  }
}
