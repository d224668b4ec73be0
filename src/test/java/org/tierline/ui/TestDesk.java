package org.tierline.ui;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.LookChooser;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PasswordBox;
import org.tierline.ui.common.Theme;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.ViewLoader;

/**
 * What screens stand on in a test: words, themes, views. Give its themes to a scene of 1000 × 700
 * and ask {@link SceneChecks}. To be made on the FX thread.
 */
public final class TestDesk {
  public final Messages messages;
  public final Themes themes = new Themes();
  public final ViewLoader views;

  /** In the language, theme and size of text given. */
  public TestDesk(Language language, Theme theme, int textPercent) {
    messages = new Messages(language);
    themes.chosenProperty().set(theme);
    themes.textPercentProperty().set(textPercent);
    views = new ViewLoader(messages);
    views.register(PasswordBox.class, PasswordBox::new);
    views.register(LookChooser.class, () -> new LookChooser(themes, messages));
  }

  /** Shows a view in a window of a usual size, dressed as the desk is; on the FX thread. */
  public Scene show(Stage stage, Parent view) {
    Scene scene = new Scene(view, 1440, 900);
    themes.apply(scene);
    stage.setScene(scene);
    stage.show();
    return scene;
  }
}
