package org.tierline.ui.common;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.PaneNote.Tone;

/** Shows what came of something; takes no room while there is nothing to say. */
public final class PaneNotePanel {
  @FXML private HBox root;
  @FXML private Label mark;
  @FXML private Label title;
  @FXML private Label text;

  @FXML
  void initialize() {
    show(null);
  }

  /** Shows a note, or nothing. */
  public void show(@Nullable PaneNote note) {
    Shown.set(root, note != null);
    for (Tone tone : Tone.values()) {
      root.getStyleClass().remove(tone.styleClass());
    }
    if (note != null) {
      root.getStyleClass().add(note.tone().styleClass());
      mark.setGraphic(Icons.icon(note.tone().icon()));
      title.setText(note.title());
      text.setText(note.text());
      root.setAccessibleText(note.title() + " " + note.text());
    }
  }
}
