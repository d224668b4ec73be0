package org.tierline.ui.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Theme;
import org.tierline.ui.common.TwoVersionsPanel;

/** The list of visits can be read in every look and state; pictures to look at. */
class AppointmentsLookTest {
  private enum State {
    NONE_CHOSEN,
    TAKEN,
    CONFLICT,
    SCHEDULED
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void everyStateCanBeRead(Language language, Theme theme, int percent) throws IOException {
    List<String> problems = new ArrayList<>();
    for (State state : State.values()) {
      Path file =
          Path.of(
              "target",
              "pictures",
              "appointments-%s-%s-%s-%d.png".formatted(state, language, theme, percent));
      Pictures.write(
          Fx.get(() -> {
            TestDesk desk = new TestDesk(language, theme, percent);
            Scene scene = new Scene(view(desk, state), 1440, percent == 200 ? 2800 : 900);
            desk.themes.apply(scene);
            SceneChecks.problemsOf(scene).forEach(each -> problems.add(state + ": " + each));
            return Pictures.of(scene);
          }),
          file);
    }
    assertThat(problems).isEmpty();
  }

  private static Parent view(TestDesk desk, State state) {
    TestAppointmentJobs jobs = new TestAppointmentJobs();
    AppointmentListModel model =
        new AppointmentListModel(
            jobs,
            BackgroundWork.atOnce(failure -> {
              throw new AssertionError(failure);
            }),
            InstantSource.fixed(TestAppointmentJobs.NOW));
    desk.views.register(
        AppointmentListController.class,
        () -> new AppointmentListController(model, desk.messages, desk.themes));
    desk.views.register(
        SchedulingController.class, () -> new SchedulingController(model.inHand(), desk.messages));
    desk.views.register(ListPart.class, () -> new ListPart(desk.messages));
    desk.views.register(PaneNotePanel.class, PaneNotePanel::new);
    desk.views.register(TwoVersionsPanel.class, TwoVersionsPanel::new);
    model.show();
    if (state != State.NONE_CHOSEN) {
      work(jobs, model, state);
    }
    return desk.views.load("appointment/appointments");
  }

  private static void work(TestAppointmentJobs jobs, AppointmentListModel model, State state) {
    SchedulingModel work = model.inHand();
    work.open(model.list().rows().getFirst());
    work.take();
    work.time.set("10:30");
    if (state == State.CONFLICT) {
      jobs.scheduleElsewhere();
    }
    if (state != State.TAKEN) {
      work.schedule();
    }
  }
}
