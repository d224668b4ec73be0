package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.ui.Fx;
import org.tierline.ui.common.FxGuard;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.PreferenceStore;
import org.tierline.ui.common.Preferences;
import org.tierline.ui.common.Theme;

/** Whoever starts the desk types into a field that is there before the rest of the screen. */
class NameFirstTest {
  @TempDir Path folder;

  /** In every language, at each size of text for which the form stands beside practice. */
  static Stream<Arguments> looks() {
    return Stream.of(Language.values())
        .flatMap(language ->
            Stream.of(
                Arguments.of(language, 100, 1440, 900),
                Arguments.of(language, 100, 1280, 720),
                Arguments.of(language, 100, 1920, 1080),
                Arguments.of(language, 125, 1440, 900),
                Arguments.of(language, 150, 1920, 1080)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void the_field_stays_where_it_is_when_the_rest_comes(
      Language language, int percent, int width, int height) {
    Fx.run(() -> {
      Entrance entrance = new Entrance(kept(language, percent));
      Stage stage = shown(entrance.scene(), width, height);
      Bounds before = nameIn(entrance.scene());
      DeskComposition desk = desk(entrance, language, percent);
      try {
        Bounds after = nameIn(entrance.scene());
        // Heights of lines are rounded to whole points, each in its own place.
        assertThat(after.getMinX()).isCloseTo(before.getMinX(), within(1.0));
        assertThat(after.getMinY()).isCloseTo(before.getMinY(), within(1.0));
        assertThat(after.getWidth()).isEqualTo(before.getWidth());
        assertThat(after.getHeight()).isEqualTo(before.getHeight());
      } finally {
        stage.hide();
        desk.close();
      }
    });
  }

  @Test
  void typing_goes_on_behind_what_was_typed() {
    Fx.run(() -> {
      Entrance entrance = new Entrance(kept(Language.ENGLISH, 100));
      Stage stage = shown(entrance.scene(), 1440, 900);
      ((TextField) entrance.scene().lookup("#name")).setText("an");
      DeskComposition desk = desk(entrance, Language.ENGLISH, 100);
      try {
        TextField field = (TextField) entrance.scene().getFocusOwner();
        field.replaceSelection("a");
        assertThat(field.getText()).isEqualTo("ana");
      } finally {
        stage.hide();
        desk.close();
      }
    });
  }

  private static Stage shown(Scene scene, int width, int height) {
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.setWidth(width);
    stage.setHeight(height);
    stage.show();
    return stage;
  }

  private DeskComposition desk(Entrance entrance, Language language, int percent) {
    DeskComposition desk =
        new DeskComposition(
            Clock.systemUTC(),
            kept(language, percent),
            new StoreDoor(Clock.systemUTC(), FxGuard::check),
            entrance);
    desk.begin(DeskStart.Kind.LOCAL, folder.resolve("tierline.db"));
    return desk;
  }

  private static Bounds nameIn(Scene scene) {
    Parent root = scene.getRoot();
    root.applyCss();
    root.layout();
    TextField name = (TextField) root.lookup("#name");
    return name.localToScene(name.getLayoutBounds());
  }

  private static PreferenceStore kept(Language language, int percent) {
    return new PreferenceStore() {
      @Override
      public Preferences load() {
        return new Preferences(Theme.LIGHT, language, percent);
      }

      @Override
      public void save(Preferences preferences) {
        throw new AssertionError(List.of(preferences).toString());
      }
    };
  }
}
