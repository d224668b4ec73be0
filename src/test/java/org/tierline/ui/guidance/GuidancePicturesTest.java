package org.tierline.ui.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Theme;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.ViewLoader;

/** Nothing is cut or covered in any language, theme or size; and pictures to look at. */
class GuidancePicturesTest {
  private static final Path FOLDER = Path.of("target", "pictures", "guidance");

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, LIGHT, 100, 1260, 814, card-not",
    "SPANISH, LIGHT, 100, 1260, 814, card-not",
    "ENGLISH, DARK, 100, 1260, 814, reschedule",
    "SPANISH, DARK, 200, 1440, 814, fax",
    "ENGLISH, LIGHT, 200, 1440, 2200, fax",
    "SPANISH, CONTRAST, 100, 936, 614, receipt",
    "ENGLISH, LIGHT, 100, 1260, 814, what is happening with my case",
    "ENGLISH, LIGHT, 100, 1260, 814, qwertyuiop",
    "SPANISH, LIGHT, 100, 936, 614, ''"
  })
  void everythingCanBeRead(
      Language language, Theme theme, int percent, double width, double height, String typed)
      throws IOException {
    String name = "%s-%s-%d-%.0f-%s".formatted(language, theme, percent, width, typed);
    Seen seen = Fx.get(() -> look(scene(language, theme, percent, width, height, typed)));
    Pictures.write(seen.image(), FOLDER.resolve(name + ".png"));
    assertThat(seen.problems()).as(name).isEmpty();
  }

  private static Seen look(Scene scene) {
    return new Seen(Pictures.of(scene), SceneChecks.problemsOf(scene));
  }

  private static Scene scene(
      Language language, Theme theme, int percent, double width, double height, String typed) {
    Messages messages = new Messages(language);
    Themes themes = new Themes();
    themes.chosenProperty().set(theme);
    themes.textPercentProperty().set(percent);
    GuidanceModel model =
        new GuidanceModel(
            new FakeGuidanceJobs(),
            BackgroundWork.atOnce(trouble -> {
              throw new AssertionError(trouble);
            }),
            () -> language);
    GuidanceScreen.Actions can =
        new GuidanceScreen.Actions(new SimpleBooleanProperty(true), () -> {}, () -> {});
    Parent root =
        (Parent)
            GuidanceScreen.of(model, can, new ViewLoader(messages), messages, themes).view().get();
    Scene scene = new Scene(new StackPane(root), width, height);
    themes.apply(scene);
    model.serve(language);
    model.ask(typed);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene;
  }

  private record Seen(BufferedImage image, List<String> problems) {}
}
