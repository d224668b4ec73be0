package org.tierline.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.tierline.ui.Fx;
import org.tierline.ui.common.BroughtPart;
import org.tierline.ui.common.Focus;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** The review is worked by keys only, and says to screen readers what it shows. */
class ReviewKeysTest {
  private static final String NOBODY_LEFT_OUT = "Days without anybody are left out.";

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
  void the_table_behind_the_bars_opens_with_a_letter_and_says_what_the_bars_say() {
    window = desk.window();
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    for (KeyCode[] keys : new KeyCode[][] {{KeyCode.T}, {KeyCode.ALT, KeyCode.T}}) {
      assertThat(desk.words()).doesNotContain(NOBODY_LEFT_OUT);
      press(keys);
      assertThat(desk.words()).contains(NOBODY_LEFT_OUT);
      assertThat(said()).isEqualTo("today: 60 urgent, 60 regular");
      press(KeyCode.DOWN);
      assertThat(said()).isEqualTo("one day: 45 urgent, 58 regular");
      press(KeyCode.END);
      assertThat(said()).contains("33", "4 regular longer than promised");
      press(keys);
    }
  }

  @Test
  void callers_are_taken_over_in_their_order_until_no_one_waits() {
    window = desk.window();
    assertThat(desk.words()).contains("2 callers are waiting for a supervisor, 2 to call back");
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
  void whoever_is_late_is_opened_from_the_list_but_not_one_who_is_nobody() {
    window = desk.window();
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    press(KeyCode.ENTER);
    assertThat(desk.opened).containsExactly("E-0000000000");
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertThat(desk.requested)
        .as("a request that is late")
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("SR-000000001");
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertThat(desk.opened).hasSize(1);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertThat(desk.opened).containsExactly("E-0000000000", "E-0000000036");
  }

  @Test
  void officers_are_chosen_by_keys_and_the_formula_and_the_backlog_follow() {
    window = desk.window();
    press(KeyCode.CONTROL, KeyCode.DIGIT7);
    assertThat(desk.words())
        .contains("Officers: 6", "1,357 open today + 121.3 a day − 6 × 17", "1,550");
    press(KeyCode.RIGHT);
    press(KeyCode.RIGHT);
    assertThat(desk.words())
        .contains("Officers: 8", "1,357 open today + 121.3 a day − 8 × 17", "1,210");
    Fx.run(desk.navigator::reload);
    assertThat(desk.words())
        .as("what was chosen stays where the view is new")
        .contains("Officers: 8");
  }

  @Test
  void an_office_is_closed_by_keys_and_what_was_refused_stays() {
    window = desk.window();
    press(KeyCode.CONTROL, KeyCode.DIGIT9);
    robot.write("XXX\t2026-11-25\t13:00\t\t");
    press(KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(desk.words()).contains("No office has this code.");
    assertThat(Fx.get(() -> desk.model.closing().officeProperty().get())).isEqualTo("XXX");
    Fx.run(() -> desk.model.closing().officeProperty().set("DAL"));
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(jobs.calls).endsWith("close DAL 2026-11-25 13:00 weather");
    assertThat(Fx.get(() -> desk.model.closing().officeProperty().get())).isEmpty();
  }

  @Test
  void a_case_is_opened_and_closed() {
    jobs.opens(FakeReviewJobs.NOW);
    window = desk.window();
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
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
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    tabTo("typed");
    robot.write("ioe 0912345678");
    press(KeyCode.ENTER);
    assertThat(jobs.calls).containsExactly("who saw IOE0912345678");
    assertThat(desk.words()).contains("Who saw IOE0912345678", "Glass broken");
  }

  @Test
  void the_sound_is_muted_and_heard_again_with_one_key() {
    window = desk.window();
    assertThat(Fx.get(() -> desk.model.supervisor().ring().onProperty().get())).isTrue();
    press(KeyCode.CONTROL, KeyCode.M);
    assertThat(Fx.get(() -> desk.model.supervisor().ring().onProperty().get())).isFalse();
    assertThat(buttons()).contains("Sound off").doesNotContain("Sound on");
    press(KeyCode.CONTROL, KeyCode.M);
    assertThat(buttons()).contains("Sound on").doesNotContain("Sound off");
  }

  @Test
  void a_locked_number_is_unlocked_from_the_list_without_typing_it() {
    window = desk.window();
    press(KeyCode.CONTROL, KeyCode.DIGIT4);
    assertThat(said()).contains("10 failures", "C-20261124-7K3M9X Liz Park", "Unlock");
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertThat(jobs.calls).containsExactly("unlock locked 13");
    assertThat(desk.words()).contains("Unlocked.");
    assertThat(said()).as("the focus stays in the list").contains("10 failures");
    press(KeyCode.ENTER);
    assertThat(jobs.calls).endsWith("unlock locked 10");
    assertThat(Fx.get(() -> String.valueOf(owner().getId()))).isEqualTo("number");
  }

  @Test
  void a_line_of_a_locked_number_leads_to_where_it_is_unlocked() {
    window = desk.window();
    Fx.run(() -> rowWith("Ten failures on a number").requestFocus());
    press(KeyCode.ENTER);
    assertThat(Fx.get(() -> desk.model.partProperty().get())).isEqualTo(ReviewPart.UNLOCK);
    assertThat(said()).contains("10 failures");
  }

  @Test
  void only_who_holds_a_clearance_is_offered_to_confirm_one() {
    AtomicInteger refreshed = new AtomicInteger();
    Button confirm = Fx.get(() -> new Button("Confirm"));
    BroughtPart brought =
        new BroughtPart(() -> new VBox(confirm), refreshed::incrementAndGet, () -> {});
    ReviewStage cleared =
        Fx.get(() ->
            new ReviewStage(
                FakeReviewJobs.busy(),
                Optional.of(brought),
                Language.ENGLISH,
                Theme.LIGHT,
                100,
                1260,
                816));
    window = cleared.window();
    press(KeyCode.CONTROL, KeyCode.DIGIT6);
    assertThat(Fx.get(confirm::isFocused)).isTrue();
    assertThat(refreshed).hasValue(1);
    assertThat(new ReviewPalette(cleared.desk.messages, cleared.screens).find("clearance"))
        .hasSize(1);
    assertThat(new ReviewPalette(desk.desk.messages, desk.screens).find("clearance")).isEmpty();
    assertThat(desk.words()).doesNotContain("Clearances");
  }

  private List<String> buttons() {
    return Fx.get(() ->
        desk.scene.getRoot().lookupAll(".button").stream()
            .map(node -> ((Button) node).getText())
            .toList());
  }

  private Node rowWith(String words) {
    return desk.scene.getRoot().lookupAll(".list-row").stream()
        .filter(row -> String.valueOf(row.getAccessibleText()).contains(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void f6_goes_through_the_panels_and_back_to_the_first() {
    window = desk.window();
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < 8; i++) {
      seen.add(
          Fx.get(() -> {
            Focus.toNextPane(desk.scene, true);
            return paneOf(owner());
          }));
    }
    assertThat(seen).hasSize(8);
  }

  @Test
  void find_or_do_leads_to_every_part_and_a_number_finds_none() {
    ReviewPalette palette = new ReviewPalette(desk.desk.messages, desk.screens);
    assertThat(palette.find("e")).hasSize(9);
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
