package org.tierline.ui.common;

import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/**
 * A view in a place that stays: it is loaded anew, on the same view model, when the language
 * changes. To be used on the FX thread.
 */
public final class LiveView extends StackPane {
  /** Loads the view now and whenever the language is another. */
  public LiveView(Messages messages, Supplier<? extends Parent> load) {
    messages.languageProperty().subscribe(language -> getChildren().setAll(load.get()));
  }
}
