package org.tierline.ui.request;

import java.time.Clock;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.BroughtPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.ViewLoader;

/**
 * Requests that go out to their offices and answers that come back, as a part of a supervisor's
 * screen. For the FX thread.
 */
public final class OfficeFilesPart {
  private OfficeFilesPart() {}

  /**
   * Makes the part for whoever is signed in.
   *
   * @param clock for the day that is offered
   */
  public static BroughtPart of(
      OfficeFilesJobs jobs, ViewLoader views, Messages messages, Clock clock, BackgroundWork work) {
    OfficeFilesModel model = new OfficeFilesModel(jobs, clock, work);
    OfficeAnswersModel answers = new OfficeAnswersModel(jobs, work);
    views.register(
        OfficeFilesController.class, () -> new OfficeFilesController(model, answers, messages));
    views.register(PaneNotePanel.class, PaneNotePanel::new);
    return new BroughtPart(
        () -> views.load("request/office-files"),
        model::refresh,
        () -> {
          model.end();
          answers.end();
        });
  }
}
