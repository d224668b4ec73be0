package org.tierline.ui.forms;

import java.time.Instant;
import java.time.InstantSource;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Debounce;
import org.tierline.ui.escalation.CallbackQuestionForm;
import org.tierline.ui.escalation.CallbackQuestionModel;
import org.tierline.ui.escalation.EscalateForm;
import org.tierline.ui.escalation.EscalateModel;
import org.tierline.ui.escalation.TestEscalationJobs;
import org.tierline.ui.request.RequestForm;
import org.tierline.ui.request.RequestModel;
import org.tierline.ui.request.TestRequestJobs;

/** The three forms as the composition root makes them, over pretended jobs. On the FX thread. */
final class AllForms {
  static final Instant NOW = Instant.parse("2026-11-23T15:31:00Z");

  final TestRequestJobs requests = new TestRequestJobs();
  final TestEscalationJobs escalations = new TestEscalationJobs(NOW);
  final RequestForm request;
  final EscalateForm escalate;
  final CallbackQuestionForm callback;

  AllForms(TestDesk desk) {
    InstantSource clock = InstantSource.fixed(NOW);
    BackgroundWork work =
        BackgroundWork.atOnce(e -> {
          throw new AssertionError(e);
        });
    request =
        new RequestForm(
            new RequestModel(requests, work, new NoRest()),
            desk.views,
            desk.messages,
            clock,
            desk.themes.widthProperty());
    escalate =
        new EscalateForm(
            new EscalateModel(escalations, work, new NoRest(), clock),
            desk.views,
            desk.messages,
            clock,
            desk.themes.widthProperty());
    callback =
        new CallbackQuestionForm(
            new CallbackQuestionModel(escalations, work, new NoRest(), clock),
            desk.views,
            desk.messages,
            desk.themes.widthProperty());
  }

  /** Typing rests at once. */
  private static final class NoRest implements Debounce {
    @Override
    public void whenAtRest(Runnable action) {
      action.run();
    }

    @Override
    public void cancel() {
      // Nothing ever waits.
    }
  }
}
