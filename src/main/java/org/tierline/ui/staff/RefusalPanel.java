package org.tierline.ui.staff;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.WhileShown;

/** Why nobody was signed in; takes no room while there is nothing to say. */
public final class RefusalPanel {
  @FXML private HBox root;
  @FXML private Label title;
  @FXML private Label text;

  /** Shows what the property holds. */
  void follow(ReadOnlyObjectProperty<@Nullable Refusal> refusal) {
    WhileShown.listen(root, () -> refusal.subscribe(this::show));
  }

  private void show(@Nullable Refusal refusal) {
    root.setVisible(refusal != null);
    root.setManaged(refusal != null);
    if (refusal != null) {
      title.setText(refusal.title());
      text.setText(refusal.text());
      root.setAccessibleText(refusal.title() + " " + refusal.text());
    }
  }
}
