package org.tierline.app.desk;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PreferenceKeeper;
import org.tierline.ui.common.PreferenceStore;
import org.tierline.ui.common.Themes;
import org.tierline.ui.staff.NameFirst;

/**
 * What there is of a desk before the rest of it is made: its scene, in the look and the words that
 * were kept, with the field for the name. For the FX thread.
 */
final class Entrance {
  private final Messages messages = new Messages(Language.ENGLISH);
  private final Themes themes = new Themes();
  private final NameFirst name;
  private final Scene scene;

  /** Made to be shown at once. */
  Entrance(PreferenceStore preferences) {
    PreferenceKeeper.apply(preferences.load(), themes, messages);
    name = new NameFirst(messages, themes.widthProperty());
    StackPane root = new StackPane(name.root());
    root.getStyleClass().add("window");
    scene = new Scene(root, 1440, 900);
    themes.applyFirst(scene);
  }

  /** In which words the desk speaks. */
  Messages messages() {
    return messages;
  }

  /** How it looks. */
  Themes themes() {
    return themes;
  }

  /** The scene of the desk, now and later. */
  Scene scene() {
    return scene;
  }

  /** Hands over the part of the name that was typed. */
  String takeTyped() {
    return name.takeTyped();
  }
}
