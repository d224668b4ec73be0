package org.tierline.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.tierline.model.staff.Role;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Theme;

/** People and cases can be read and worked by keys; the pictures are in target/pictures. */
class SetUpScreenTest {
  private final List<Throwable> failures = new ArrayList<>();
  private final FakeSetUpJobs jobs = FakeSetUpJobs.staffed();
  private @Nullable Stage window;

  @AfterEach
  void close() {
    Fx.run(() -> {
      if (window != null) {
        window.close();
      }
    });
    assertThat(failures).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void everything_can_be_read(Language language, Theme theme, int percent) throws IOException {
    jobs.bad = 120;
    List<String> problems = new ArrayList<>();
    for (int width : List.of(1260, 936)) {
      SetUpStage desk = Fx.get(() -> worked(language, theme, percent, width, 816));
      problems.addAll(Fx.get(() -> SceneChecks.problemsOf(desk.scene)));
      desk.picture("set-up-" + width + "-" + language + "-" + theme + "-" + percent);
      assertThat(desk.failures).isEmpty();
    }
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void work_under_way_can_be_read(Language language, Theme theme, int percent) throws IOException {
    SetUpStage desk = Fx.get(() -> stage(language, theme, percent, 936, 616));
    List<List<String>> problems = new ArrayList<>();
    jobs.whileRunning = () -> problems.add(SceneChecks.problemsOf(desk.scene));
    Fx.run(() -> {
      desk.model.takeIn().pathProperty().set("/data/cases.ndjson");
      desk.model.takeIn().start();
    });
    assertThat(problems).containsExactly(List.of());
  }

  @Test
  void somebody_is_added_and_cases_are_taken_in_by_keys_only() {
    SetUpStage desk = Fx.get(() -> stage(Language.ENGLISH, Theme.LIGHT, 100, 1260, 816));
    show(desk);
    FxRobot robot = new FxRobot();

    // The screen opens on the full name.
    robot.write("Eve Lind");
    robot.push(KeyCode.TAB);
    robot.write("eve");
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    tabUntil(desk, robot, "password-field");
    robot.write("a sentence is fine");
    tabUntil(desk, robot, "toggle-button");
    tabUntil(desk, robot, "password-field");
    robot.write("a sentence is fine");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(jobs.added).containsExactly("eve " + Role.TIER_2 + " [en]");
    assertThat(desk.words()).contains("Eve Lind can sign in as eve.", "eve, English");

    // The next name can be typed at once; the path of a file is some fields further.
    jobs.bad = 3;
    while (!"path".equals(Fx.get(() -> String.valueOf(owner(desk).getId())))) {
      robot.push(KeyCode.TAB);
    }
    robot.write("/data/cases.ndjson");
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(desk.words())
        .contains("The file was read to its end.", "Lines that were left out", "line 21");
  }

  @Test
  void esc_stops_what_runs() {
    try (BackgroundWork work = BackgroundWork.onVirtualThreads(failures::add)) {
      SetUpStage desk =
          Fx.get(() -> new SetUpStage(jobs, work, Language.ENGLISH, Theme.LIGHT, 100, 1260, 816));
      show(desk);
      FxRobot robot = new FxRobot();
      jobs.whileRunning =
          () -> {
            robot.push(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
          };
      Fx.run(() -> {
        desk.model.takeIn().pathProperty().set("/data/cases.ndjson");
        desk.model.takeIn().start();
      });
      while (Fx.get(() -> desk.model.takeIn().runningProperty().get())) {
        WaitForAsyncUtils.waitForFxEvents();
      }
      assertThat(desk.words()).contains("Stopped. What was taken in before stays.");
    }
  }

  @Test
  void the_headless_platform_has_no_window_for_files() {
    assertThat(new SystemCaseFileChooser(new Messages(Language.ENGLISH)).isThere()).isFalse();
    SetUpStage desk = Fx.get(() -> stage(Language.ENGLISH, Theme.LIGHT, 100, 1260, 816));
    Fx.run(() -> {
      desk.scene.getRoot().applyCss();
      desk.scene.getRoot().layout();
      if (desk.scene.getRoot().lookup("#choose") instanceof Button choose) {
        choose.fire();
      }
    });
    assertThat(desk.model.takeIn().pathProperty().get())
        .isEqualTo(Path.of("/data/cases.ndjson").toString());
  }

  private SetUpStage worked(
      Language language, Theme theme, int percent, double width, double height) {
    SetUpStage desk = stage(language, theme, percent, width, height);
    NewPersonModel form = desk.model.newPerson();
    form.fullNameProperty().set("Eve Lind");
    form.nameProperty().set("eve");
    form.roleProperty().set(Role.TIER_2);
    form.passwordProperty().set("a sentence is fine");
    form.againProperty().set("a sentence is fine");
    form.add();
    desk.model.takeIn().pathProperty().set("/data/cases.ndjson");
    desk.model.takeIn().start();
    return desk;
  }

  private SetUpStage stage(
      Language language, Theme theme, int percent, double width, double height) {
    return new SetUpStage(
        jobs, BackgroundWork.atOnce(failures::add), language, theme, percent, width, height);
  }

  private void show(SetUpStage desk) {
    Fx.run(() -> {
      Stage made = new Stage();
      made.setScene(desk.scene);
      made.show();
      window = made;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void tabUntil(SetUpStage desk, FxRobot robot, String styleClass) {
    int steps = 0;
    do {
      robot.push(KeyCode.TAB);
      steps++;
    } while (steps < 20 && !Fx.get(() -> owner(desk).getStyleClass().contains(styleClass)));
  }

  private static Node owner(SetUpStage desk) {
    Node owner = desk.scene.getFocusOwner();
    if (owner == null) {
      throw new AssertionError("nothing has the focus");
    }
    return owner;
  }
}
