package org.tierline.ui.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.app.tour.Hands;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Overlays;
import org.tierline.ui.common.Theme;

/** An incident is reported in two actions, over whatever is open (P14). */
class IncidentTest {
  private static final Instant NOW = Instant.parse("2026-11-24T20:04:00Z");
  private static final IncidentModel.About CALL =
      new IncidentModel.About(UUID.randomUUID(), "C-20261124-7K3M9Q", "IOE0912345678");

  private final List<String> reported = new ArrayList<>();
  private final List<@Nullable UUID> contacts = new ArrayList<>();
  private final List<UUID> keys = new ArrayList<>();
  private final List<Stage> stages = new ArrayList<>();
  private boolean broken;
  private final IncidentModel model =
      new IncidentModel(this::take, BackgroundWork.atOnce(failure -> {}), UUID::randomUUID);

  private IncidentJobs.Reported take(IncidentJobs.Report report) {
    keys.add(report.key());
    if (broken) {
      throw new IllegalStateException("the store is away");
    }
    contacts.add(report.contactId());
    reported.add(report.words());
    return new IncidentJobs.Reported(NOW, NOW.plusSeconds(3600));
  }

  @AfterEach
  void close() {
    Fx.run(() -> stages.forEach(Stage::close));
  }

  private Scene open(TestDesk desk) {
    StackPane over = new StackPane();
    over.getStyleClass().add("window");
    Scene scene = new Scene(over, 1000, 700);
    desk.themes.apply(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    stages.add(stage);
    new IncidentForm(model, new Overlays(over), desk.views, desk.messages, () -> CALL).open();
    return scene;
  }

  @Test
  void nothing_but_the_report_is_needed() {
    model.begin(CALL);
    model.report();
    assertThat(reported).containsExactly("");
    assertThat(contacts).containsExactly(CALL.contactId());
    assertThat(Objects.requireNonNull(model.reportedProperty().get()).dueAt())
        .isEqualTo(NOW.plusSeconds(3600));
    model.report();
    assertThat(reported).as("once").hasSize(1);
  }

  @Test
  void words_that_were_not_taken_are_kept_and_those_that_were_are_gone() {
    model.begin(null);
    model.wordsProperty().set("  told the neighbour ");
    broken = true;
    model.report();
    assertThat(model.failedProperty().get()).isTrue();
    model.begin(null);
    assertThat(model.wordsProperty().get()).isEqualTo("  told the neighbour ");
    broken = false;
    model.report();
    assertThat(reported).containsExactly("told the neighbour");
    assertThat(contacts).containsOnlyNulls();
    assertThat(keys.get(0)).as("the same report").isEqualTo(keys.get(1));
    model.begin(null);
    model.report();
    assertThat(keys.get(2)).as("another report").isNotEqualTo(keys.get(1));
    assertThat(model.wordsProperty().get()).isEmpty();
  }

  @Test
  void it_opens_on_the_words_and_enter_reports() {
    Scene scene = Fx.get(() -> open(new TestDesk(Language.ENGLISH, Theme.LIGHT, 100)));
    Hands hands = new Hands(scene);
    hands.await("the words have the focus", () -> isFocused(scene, "words"));
    hands.type("told the neighbour");
    hands.press(KeyCode.ENTER);
    assertThat(reported).containsExactly("told the neighbour");
    hands.await("what came of it has the focus", () -> isFocused(scene, "doneButton"));
    assertThat(Fx.get(() -> text(scene, "#doneWords")))
        .isEqualTo("Reported at 15:04. A supervisor looks at it by 16:04.");
    hands.press(KeyCode.ENTER);
    assertThat(Fx.get(() -> scene.lookup("#doneWords"))).isNull();
  }

  @Test
  void control_and_s_reports_too_and_shift_enter_is_a_new_line() {
    Scene scene = Fx.get(() -> open(new TestDesk(Language.ENGLISH, Theme.LIGHT, 100)));
    Hands hands = new Hands(scene);
    hands.await("the words have the focus", () -> isFocused(scene, "words"));
    hands.type("one");
    hands.press(KeyCode.SHIFT, KeyCode.ENTER);
    hands.type("two");
    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(reported).containsExactly("one\ntwo");
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void it_can_be_read_in_every_look(Language language, Theme theme, int percent) {
    List<String> problems =
        Fx.get(() -> {
          Scene scene = open(new TestDesk(language, theme, percent));
          broken = true;
          model.report();
          List<String> found = new ArrayList<>(look(scene));
          broken = false;
          model.report();
          found.addAll(look(scene));
          return found;
        });
    assertThat(problems).isEmpty();
  }

  private static List<String> look(Scene scene) {
    List<String> found = new ArrayList<>(SceneChecks.problemsOf(scene));
    Bounds form = scene.getRoot().lookup(".dialog-box").getBoundsInParent();
    if (form.getMinY() < 0 || form.getMaxY() > scene.getHeight()) {
      found.add("higher than the window: " + form);
    }
    return found;
  }

  private static boolean isFocused(Scene scene, String id) {
    Node owner = scene.getFocusOwner();
    return owner != null && id.equals(owner.getId());
  }

  private static String text(Scene scene, String selector) {
    return ((Labeled) scene.getRoot().lookup(selector)).getText();
  }
}
