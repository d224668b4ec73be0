package org.tierline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** What supervisors see above everybody else; the pictures are in target/pictures. */
class SupervisorPartTest {
  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void everything_can_be_read(Language language, Theme theme, int percent) throws IOException {
    DeskStage busy =
        Fx.get(() -> stage(FakeSupervisorJobs.busy(), language, theme, percent, 1260, 816));
    List<String> problems = new ArrayList<>(Fx.get(() -> SceneChecks.problemsOf(busy.scene)));
    DeskStage small =
        Fx.get(() -> stage(FakeSupervisorJobs.busy(), language, theme, percent, 936, 616));
    problems.addAll(Fx.get(() -> SceneChecks.problemsOf(small.scene)));
    busy.picture("supervisor-1260-" + language + "-" + theme + "-" + percent);
    small.picture("supervisor-936-" + language + "-" + theme + "-" + percent);
    assertThat(busy.failures).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void a_request_is_taken_by_keys_only_and_nobody_waits_in_the_end() {
    FakeSupervisorJobs jobs = FakeSupervisorJobs.busy();
    DeskStage desk = Fx.get(() -> stage(jobs, Language.ENGLISH, Theme.LIGHT, 100, 1260, 816));
    Stage window =
        Fx.get(() -> {
          Stage made = new Stage();
          made.setScene(desk.scene);
          made.show();
          return made;
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(words(desk))
        .contains("over two minutes", "late, to call back", "Tue,\u00A0Nov\u00A024");
    FxRobot robot = new FxRobot();
    for (int i = 0; i < 4; i++) {
      robot.push(KeyCode.CONTROL, KeyCode.T);
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertThat(jobs.taken)
        .containsExactly(
            FakeSupervisorJobs.LONG,
            FakeSupervisorJobs.SHORT,
            FakeSupervisorJobs.LATE,
            FakeSupervisorJobs.TODAY);
    assertThat(words(desk)).contains("No one is waiting for a supervisor");
    Fx.run(window::close);
  }

  @Test
  void others_do_not_see_it() {
    DeskStage desk =
        Fx.get(() ->
            stage(
                FakeSupervisorJobs.ofSomebodyElse(),
                Language.ENGLISH,
                Theme.LIGHT,
                100,
                1260,
                816));
    assertThat(words(desk)).contains("Incoming").doesNotContain("Waiting for a supervisor");
  }

  private static DeskStage stage(
      FakeSupervisorJobs jobs,
      Language language,
      Theme theme,
      int percent,
      double width,
      double height) {
    return new DeskStage(FakeDeskJobs.busy(), jobs, language, theme, percent, width, height);
  }

  /** All words that can be seen. */
  private static List<String> words(DeskStage desk) {
    return Fx.get(() -> {
      desk.scene.getRoot().applyCss();
      desk.scene.getRoot().layout();
      return desk.scene.getRoot().lookupAll(".label").stream()
          .filter(SupervisorPartTest::isSeen)
          .map(node -> ((Labeled) node).getText())
          .toList();
    });
  }

  private static boolean isSeen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return node instanceof Labeled;
  }
}
