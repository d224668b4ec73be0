package org.tierline.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.tierline.ui.Fx;
import org.tierline.ui.common.Focus;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** The review is worked by keys only, and says to screen readers what it shows. */
class ReviewKeysTest {
  private final FakeReviewJobs jobs = FakeReviewJobs.busy();
  private final ReviewStage desk =
      Fx.get(() -> new ReviewStage(jobs, Language.ENGLISH, Theme.LIGHT, 100, 1260, 816));
  private final FxRobot robot = new FxRobot();
  private @Nullable Stage window;

  @AfterEach
  void close() {
    Stage shown = window;
    if (shown != null) {
      Fx.run(shown::close);
    }
    assertThat(desk.failures).isEmpty();
    assertThat(desk.talk.told()).isEmpty();
  }

  @Test
  void callers_are_taken_over_in_their_order_until_no_one_waits() {
    window = desk.window();
    assertThat(desk.words()).contains("4 callers are waiting for a supervisor");
    for (int i = 0; i < 4; i++) {
      press(KeyCode.CONTROL, KeyCode.T);
    }
    assertThat(jobs.supervisor.taken)
        .containsExactly(
            FakeSupervisorJobs.LONG,
            FakeSupervisorJobs.SHORT,
            FakeSupervisorJobs.LATE,
            FakeSupervisorJobs.TODAY);
    assertThat(desk.words()).contains("No one is waiting for a supervisor");
  }

  @Test
  void a_case_is_opened_and_closed() {
    jobs.opens(FakeReviewJobs.NOW);
    window = desk.window();
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    robot.write("IOE0912345678");
    press(KeyCode.TAB);
    press(KeyCode.DOWN);
    press(KeyCode.TAB);
    robot.write("Says a card was sent twice");
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(jobs.calls)
        .containsExactly("open IOE0912345678 COMPLAINT Says a card was sent twice");
    assertThat(desk.words()).contains("30:00", "Card Was Mailed To Me", "A012345678");
    assertThat(said()).contains("Card Was Mailed To Me");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(jobs.calls).endsWith("shut");
    assertThat(desk.words()).contains("The case is closed.").doesNotContain("A012345678");
    assertThat(Fx.get(() -> String.valueOf(owner().getId()))).isEqualTo("number");
  }

  @Test
  void the_first_incident_is_closed_and_esc_puts_one_back() {
    window = desk.window();
    press(KeyCode.CONTROL, KeyCode.I);
    press(KeyCode.ESCAPE);
    assertThat(Fx.get(() -> desk.model.incidents().chosenProperty().get())).isNull();
    assertThat(said()).contains("Told the status", "Late by 12 minutes");
    press(KeyCode.ENTER);
    robot.write("Called back and said sorry");
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(jobs.calls).containsExactly("close 1 false Called back and said sorry");
    press(KeyCode.DOWN);
    assertThat(said()).contains("47 minutes left", "Ken Morales");
  }

  @Test
  void the_record_is_looked_into() {
    window = desk.window();
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    tabTo("typed");
    robot.write("ioe 0912345678");
    press(KeyCode.ENTER);
    assertThat(jobs.calls).containsExactly("who saw IOE0912345678");
    assertThat(desk.words()).contains("Who saw IOE0912345678", "Glass broken");
  }

  @Test
  void f6_goes_through_the_panels_and_back_to_the_first() {
    window = desk.window();
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < 6; i++) {
      seen.add(
          Fx.get(() -> {
            Focus.toNextPane(desk.scene, true);
            return paneOf(owner());
          }));
    }
    assertThat(seen).hasSize(6);
  }

  @Test
  void find_or_do_leads_to_every_part_and_a_number_finds_none() {
    ReviewPalette palette = new ReviewPalette(desk.desk.messages, desk.screens);
    assertThat(palette.find("e")).hasSize(4);
    assertThat(palette.find("ioe0912345678")).isEmpty();
    Fx.run(() -> palette.find("weekly").getFirst().open().run());
    assertThat(Fx.get(() -> desk.model.partProperty().get())).isEqualTo(ReviewPart.REPORT);
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void tabTo(String id) {
    for (int i = 0; i < 30 && !Fx.get(() -> id.equals(owner().getId())); i++) {
      press(KeyCode.TAB);
    }
  }

  private String said() {
    return Fx.get(() -> String.valueOf(owner().getAccessibleText()));
  }

  private static String paneOf(Node node) {
    Node pane = node;
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.getStyleClass().contains("pane")) {
        return System.identityHashCode(each) + "";
      }
      pane = each;
    }
    return String.valueOf(pane);
  }

  private Node owner() {
    Node owner = desk.scene.getFocusOwner();
    return owner == null ? new Button() : owner;
  }
}
