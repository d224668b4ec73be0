package org.tierline.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Theme;

/** Nothing is cut or covered in any language, theme or size; and pictures to look at. */
class OfficesPicturesTest {
  private static final Path FOLDER = Path.of("target", "pictures", "office");

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, LIGHT, 100, 1260, 814, dalas",
    "SPANISH, LIGHT, 100, 1260, 814, dalas",
    "ENGLISH, DARK, 100, 1260, 814, dalas",
    "SPANISH, DARK, 200, 1440, 814, dalas",
    "ENGLISH, LIGHT, 200, 1440, 2200, dalas",
    "ENGLISH, LIGHT, 100, 936, 614, dalas",
    "SPANISH, CONTRAST, 100, 936, 614, dalas",
    "ENGLISH, LIGHT, 100, 1260, 814, China",
    "ENGLISH, LIGHT, 100, 1260, 814, Germany",
    "ENGLISH, LIGHT, 100, 1260, 814, qwertyuiop",
    "SPANISH, LIGHT, 100, 936, 614, San Fernando Valley",
    "ENGLISH, LIGHT, 100, 1260, 814, NBC",
    "ENGLISH, LIGHT, 100, 1260, 814, Alaska",
    "ENGLISH, LIGHT, 200, 1440, 814, ''"
  })
  void everythingCanBeRead(
      Language language, Theme theme, int percent, double width, double height, String typed)
      throws IOException {
    String name = "%s-%s-%d-%.0f-%s".formatted(language, theme, percent, width, typed);
    var picture =
        Fx.get(() -> {
          OfficesStage stage = new OfficesStage(language, theme, percent);
          Scene scene = stage.scene(width, height);
          stage.model.serve("75201", language);
          stage.model.search(typed);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          List<String> problems = SceneChecks.problemsOf(scene);
          return new Seen(Pictures.of(scene), problems);
        });
    Pictures.write(picture.image(), FOLDER.resolve(name + ".png"));
    assertThat(picture.problems()).as(name).isEmpty();
  }

  private record Seen(java.awt.image.BufferedImage image, List<String> problems) {}
}
