package org.tierline.ui.common;

import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/**
 * A view in a place that stays: it is loaded anew, on the same view model, when the language
 * changes. To be used on the FX thread.
 */
public final class LiveView extends StackPane {
  private final Supplier<? extends Parent> load;
  private Language loaded;

  /** Loads the view now and, while it is shown, whenever the language is another. */
  public LiveView(Messages messages, Supplier<? extends Parent> load) {
    this.load = load;
    this.loaded = messages.language();
    getChildren().setAll(load.get());
    WhileShown.listen(this, () -> messages.languageProperty().subscribe(this::follow));
  }

  private void follow(Language language) {
    if (language != loaded) {
      loaded = language;
      getChildren().setAll(load.get());
    }
  }
}
