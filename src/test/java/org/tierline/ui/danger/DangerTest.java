package org.tierline.ui.danger;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.ContactState;
import org.tierline.model.danger.DangerAnswer;
import org.tierline.model.danger.DangerKind;
import org.tierline.model.danger.DangerScript;
import org.tierline.policy.danger.DangerRule;
import org.tierline.policy.danger.Hotlines;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Overlays;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Theme;

/** The words and the number are there at once; a digit chooses and records (M3). */
class DangerTest {
  private final List<DangerKind> recorded = new ArrayList<>();
  private final List<DangerKind> told = new ArrayList<>();
  private final List<Stage> stages = new ArrayList<>();
  private boolean broken;
  private final DangerModel.About call =
      new DangerModel.About(
          UUID.randomUUID(), Channel.PHONE_DOMESTIC, null, Language.SPANISH, told::add);
  private final DangerModel model =
      new DangerModel(new Jobs(), BackgroundWork.atOnce(failure -> {}));

  private final class Jobs implements DangerJobs {
    @Override
    public DangerScript script(
        @Nullable DangerKind kind, @Nullable Channel channel, @Nullable String country) {
      return DangerRule.script(kind, channel, country, Hotlines.shipped());
    }

    @Override
    public DangerAnswer used(UUID contactId, DangerKind kind) {
      if (broken) {
        throw new IllegalStateException("the store is away");
      }
      recorded.add(kind);
      return DangerRule.used(ContactState.OPEN);
    }
  }

  @AfterEach
  void close() {
    Fx.run(() -> stages.forEach(Stage::close));
  }

  @Test
  void words_are_there_before_anything_is_chosen_and_nothing_is_recorded() {
    model.begin(call);
    assertThat(model.scriptProperty().get().say().key()).isEqualTo("say.danger.NOW");
    assertThat(model.languageProperty().get()).as("the caller's").isEqualTo(Language.SPANISH);
    assertThat(recorded).isEmpty();
  }

  @Test
  void choosing_changes_the_words_and_is_recorded() {
    model.begin(call);
    model.choose(DangerKind.TRAFFICKING);
    assertThat(model.scriptProperty().get().say().key()).isEqualTo("say.danger.TRAFFICKING");
    assertThat(recorded).containsExactly(DangerKind.TRAFFICKING);
    assertThat(told).containsExactly(DangerKind.TRAFFICKING);
    assertThat(model.recordedProperty().get()).isNotNull();
  }

  @Test
  void outside_of_a_contact_there_are_words_and_no_record() {
    model.begin(null);
    model.choose(DangerKind.SELF);
    assertThat(model.scriptProperty().get().say().key()).isEqualTo("say.danger.SELF");
    assertThat(recorded).isEmpty();
  }

  @Test
  void what_was_not_recorded_is_said_and_the_words_stay() {
    model.begin(call);
    broken = true;
    model.choose(DangerKind.SELF);
    assertThat(model.failedProperty().get()).isTrue();
    assertThat(model.scriptProperty().get().kind()).isEqualTo(DangerKind.SELF);
    assertThat(told).isEmpty();
    broken = false;
    model.choose(DangerKind.SELF);
    assertThat(model.failedProperty().get()).isFalse();
    assertThat(told).containsExactly(DangerKind.SELF);
  }

  @Test
  void a_digit_chooses_and_escape_closes() {
    Scene scene = Fx.get(() -> open(new TestDesk(Language.ENGLISH, Theme.LIGHT, 100), call));
    Hands hands = new Hands(scene);
    hands.await("the first kind has the focus", () -> isIn(scene, ".danger-kinds"));
    assertThat(model.languageProperty().get()).isEqualTo(Language.SPANISH);
    hands.press(KeyCode.F4);
    assertThat(model.languageProperty().get()).isEqualTo(Language.ENGLISH);
    hands.press(KeyCode.DIGIT4);
    assertThat(recorded).containsExactly(DangerKind.VIOLENCE);
    assertThat(Fx.get(() -> scene.getFocusOwner().getAccessibleText()))
        .as("the focus is where the choice is")
        .isEqualTo("Violence at home");
    assertThat(Fx.get(() -> text(scene, "#words"))).contains("1-800-799-7233").startsWith("What");
    hands.press(KeyCode.ESCAPE);
    assertThat(Fx.get(() -> scene.lookup("#words") == null)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void every_kind_can_be_read(Language language, Theme theme, int percent) throws IOException {
    List<String> problems = new ArrayList<>();
    List<@Nullable DangerKind> kinds = new ArrayList<>();
    kinds.add(null);
    kinds.addAll(List.of(DangerKind.values()));
    for (DangerKind kind : kinds) {
      Path file =
          Path.of(
              "target",
              "pictures",
              "danger-%s-%s-%s-%d.png".formatted(kind, language, theme, percent));
      Pictures.write(
          Fx.get(() -> {
            Scene scene =
                open(new TestDesk(language, theme, percent), kind == DangerKind.SELF ? null : call);
            if (kind != null) {
              model.choose(kind);
            }
            SceneChecks.problemsOf(scene).forEach(each -> problems.add(kind + ": " + each));
            BufferedImage picture = Pictures.of(scene);
            stages.forEach(Stage::close);
            scene.setRoot(new StackPane());
            return picture;
          }),
          file);
    }
    assertThat(problems).isEmpty();
  }

  private Scene open(TestDesk desk, DangerModel.@Nullable About present) {
    StackPane over = new StackPane();
    over.getStyleClass().add("window");
    Scene scene = new Scene(over, 1000, 700);
    desk.themes.apply(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    stages.add(stage);
    new DangerView(model, new Overlays(over), desk.views, desk.messages, () -> present).open();
    return scene;
  }

  private static boolean isIn(Scene scene, String box) {
    Node focused = scene.getFocusOwner();
    Node found = scene.lookup(box);
    return focused != null && found != null && found.equals(focused.getParent());
  }

  private static String text(Scene scene, String id) {
    return scene.lookup(id) instanceof Labeled labeled ? labeled.getText() : "";
  }
}
