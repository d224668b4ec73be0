package org.tierline.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

class SignInScreenTest {
  private final PretendDesk desk = new PretendDesk();

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void everything_can_be_read(Language language, Theme theme, int percent) {
    List<String> problems = Fx.get(() -> SceneChecks.problemsOf(sceneOf(language, theme, percent)));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void setting_up_can_be_read(Language language, Theme theme, int percent) {
    desk.firstRun = true;
    List<String> problems = Fx.get(() -> SceneChecks.problemsOf(sceneOf(language, theme, percent)));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void a_damaged_store_and_its_copy_can_be_read(Language language, Theme theme, int percent) {
    desk.lastCopy = "A whole copy of Friday, November 27 is there. It can be put back.";
    List<String> problems = Fx.get(() -> SceneChecks.problemsOf(sceneOf(language, theme, percent)));
    assertThat(problems).isEmpty();
  }

  @Test
  void the_copy_is_put_back_by_the_name_and_password_that_stand_there() {
    desk.lastCopy = "A whole copy of Friday, November 27 is there. It can be put back.";
    Fx.run(() -> {
      Scene scene = sceneOf(Language.ENGLISH, Theme.LIGHT, 100);
      scene.getRoot().applyCss();
      Button putBack = (Button) scene.getRoot().lookup("#putBack");
      assertThat(putBack.isDisabled()).as("no password").isTrue();
      ((TextField) scene.getRoot().lookup("#hidden")).setText("of-then");
      assertThat(putBack.isDisabled()).isFalse();
      putBack.fire();
      assertThat(desk.calls.getLast()).isEqualTo("put back ana of-then");
    });
  }

  @Test
  void a_store_that_is_well_offers_no_copy() {
    Fx.run(() -> {
      Scene scene = sceneOf(Language.ENGLISH, Theme.LIGHT, 100);
      scene.getRoot().applyCss();
      assertThat(scene.getRoot().lookup("#lastCopy").isVisible()).isFalse();
    });
  }

  @Test
  void each_role_has_a_button_that_says_who_it_is() {
    List<String> texts =
        Fx.get(() -> {
          Scene scene = sceneOf(Language.ENGLISH, Theme.LIGHT, 100);
          scene.getRoot().applyCss();
          return scene.getRoot().lookupAll(".do-item").stream()
              .map(node -> ((Button) node).getText())
              .toList();
        });
    assertThat(texts)
        .containsExactlyInAnyOrder(
            "Tier 1, Ana Reyes, takes calls and chats",
            "Tier 2, Omar Haddad, calls people back",
            "Supervisor, Samira Osei, takes over, reviews",
            "Administrator, Tom Brandt, sets up, sees no case");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_form_stands_still_when_what_is_around_it_comes(Language language) {
    Fx.run(() -> {
      List<Runnable> later = new ArrayList<>();
      Scene scene = sceneOf(language, Theme.LIGHT, 100, later::add);
      Bounds form = placeOf(scene, "#name");
      assertThat(scene.getRoot().lookupAll(".do-item")).isEmpty();
      later.forEach(Runnable::run);
      assertThat(placeOf(scene, "#name")).isEqualTo(form);
      assertThat(scene.getRoot().lookupAll(".do-item")).hasSize(4);
    });
  }

  private static Bounds placeOf(Scene scene, String id) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    Node node = scene.getRoot().lookup(id);
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void another_language_keeps_the_name_that_was_typed() {
    Fx.run(() -> {
      Scene scene = sceneOf(Language.ENGLISH, Theme.LIGHT, 100);
      scene.getRoot().applyCss();
      ToggleButton spanish =
          scene.getRoot().lookupAll(".toggle-button").stream()
              .map(ToggleButton.class::cast)
              .filter(button -> button.getText().equals("Español"))
              .findFirst()
              .orElseThrow();
      spanish.fire();
      scene.getRoot().applyCss();
      assertThat(((TextField) scene.getRoot().lookup("#name")).getText()).isEqualTo("ana");
      assertThat(((Button) scene.getRoot().lookup("#signIn")).getText())
          .isEqualTo("Iniciar sesión");
    });
  }

  private LastCrash crash = LastCrash.NONE;

  @Test
  void the_report_of_an_unexpected_end_is_read_and_thrown_away_at_the_sign_in() {
    boolean[] deleted = new boolean[1];
    crash =
        new LastCrash() {
          @Override
          public Optional<Report> report() {
            return Optional.of(new Report(Instant.parse("2026-11-23T12:00:00Z"), "at place"));
          }

          @Override
          public void delete() {
            deleted[0] = true;
          }
        };
    Fx.run(() -> {
      Parent root = sceneOf(Language.ENGLISH, Theme.LIGHT, 100).getRoot();
      root.applyCss();
      root.layout();
      assertThat(((Label) root.lookup("#words")).getText()).contains("unexpected on Nov");
      TextArea report = (TextArea) root.lookup("#report");
      assertThat(report.isVisible()).isFalse();
      ((ToggleButton) root.lookup("#read")).fire();
      assertThat(report.isVisible()).isTrue();
      assertThat(report.getText()).isEqualTo("at place");
      root.lookupAll(".button").stream()
          .map(Button.class::cast)
          .filter(button -> "Delete it".equals(button.getText()))
          .forEach(Button::fire);
      assertThat(deleted[0]).isTrue();
      assertThat(root.lookup("#crashBox").isVisible()).isFalse();
    });
  }

  @Test
  void without_a_report_nothing_is_offered() {
    Fx.run(() -> {
      Parent root = sceneOf(Language.ENGLISH, Theme.LIGHT, 100).getRoot();
      root.applyCss();
      root.layout();
      assertThat(root.lookup("#crashBox")).isNull();
    });
  }

  private Scene sceneOf(Language language, Theme theme, int percent) {
    return sceneOf(language, theme, percent, Runnable::run);
  }

  private Scene sceneOf(Language language, Theme theme, int percent, Consumer<Runnable> later) {
    TestDesk window = new TestDesk(language, theme, percent);
    SignInModel model =
        new SignInModel(
            desk, window.messages, BackgroundWork.atOnce(failure -> {}), Clock.systemUTC());
    StackPane root = new StackPane();
    Scene scene = new Scene(root, 1000, 700);
    window.themes.apply(scene);
    new SignInScreen(
            model,
            window.views,
            window.messages,
            window.themes,
            "1.0.0",
            crash,
            Clock.systemUTC(),
            view -> root.getChildren().setAll(view))
        .open(later);
    model.nameProperty().set("ana");
    model.passwordProperty().set("wrong");
    model.signIn();
    return scene;
  }
}
