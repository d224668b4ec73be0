package org.tierline.ui.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.model.appointment.AppointmentOutcome;
import org.tierline.model.appointment.AppointmentReason;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Theme;
import org.tierline.ui.forms.FormHost;
import org.tierline.ui.forms.HandDebounce;
import org.tierline.ui.forms.TestContact;

/** The form of a visit can be read in every look and state; pictures to look at. */
class VisitLookTest {
  private enum State {
    EMPTY,
    VISIT,
    MADE,
    NOT_NEEDED,
    ABROAD,
    WHICH_PART
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
              "visit-%s-%s-%s-%d.png".formatted(state, language, theme, percent));
      Pictures.write(
          Fx.get(() -> {
            TestDesk desk = new TestDesk(language, theme, percent);
            Scene scene = scene(desk, state, percent);
            desk.themes.apply(scene);
            SceneChecks.problemsOf(scene).forEach(each -> problems.add(state + ": " + each));
            return Pictures.of(scene);
          }),
          file);
    }
    assertThat(problems).isEmpty();
  }

  private static Scene scene(TestDesk desk, State state, int percent) {
    TestVisitJobs jobs = new TestVisitJobs();
    jobs.sharedCountry = state == State.WHICH_PART;
    jobs.outcome =
        switch (state) {
          case NOT_NEEDED -> AppointmentOutcome.NOT_NEEDED;
          case ABROAD, WHICH_PART -> AppointmentOutcome.REFERRED_INTERNATIONAL;
          default -> AppointmentOutcome.REQUESTED;
        };
    HandDebounce typing = new HandDebounce();
    VisitModel model =
        new VisitModel(
            jobs,
            BackgroundWork.atOnce(e -> {
              throw new AssertionError(e);
            }),
            typing,
            InstantSource.fixed(TestContact.NOW));
    VisitForm form = new VisitForm(model, desk.views, desk.messages, desk.themes.widthProperty());
    FormHost host = new FormHost(form, desk.messages);
    form.open(TestContact.of(List.of()).context());
    if (state != State.EMPTY) {
      model.entries().reason.valueProperty().set(AppointmentReason.EMERGENCY_TRAVEL_DOCUMENT);
      model.entries().words.valueProperty().set("Her mother is dying in Lagos.");
      model.entries().zip.valueProperty().set("75201");
      model.entries().days.set("11/28");
      model.entries().toolOffered.set(state == State.MADE);
      typing.rest();
    }
    if (state == State.MADE) {
      model.submit();
    }
    return percent == 200 ? host.column(1440, 2800) : host.scene(1240, 1100);
  }
}
