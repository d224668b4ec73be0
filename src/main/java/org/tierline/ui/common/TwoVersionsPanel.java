package org.tierline.ui.common;

import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Two versions side by side, and the choice; takes no room while there is nothing to choose. */
public final class TwoVersionsPanel {
  @FXML private VBox root;
  @FXML private Label title;
  @FXML private Label mine;
  @FXML private Label theirs;
  @FXML private Button keepMine;
  @FXML private Button keepTheirs;
  @FXML private Button keepBoth;

  @FXML
  void initialize() {
    show(null);
  }

  /** Shows two versions, or nothing. */
  public void show(@Nullable TwoVersions versions) {
    Shown.set(root, versions != null);
    if (versions != null) {
      title.setText(versions.title());
      mine.setText(versions.mine());
      theirs.setText(versions.theirs());
      root.setAccessibleText(versions.title());
      Runnable both = versions.keepBoth();
      Shown.set(keepBoth, both != null);
      keepMine.setOnAction(pressed -> versions.keepMine().run());
      keepTheirs.setOnAction(pressed -> versions.keepTheirs().run());
      keepBoth.setOnAction(both == null ? null : pressed -> both.run());
    } else {
      mine.setText("");
      theirs.setText("");
    }
  }

  /** For who has just submitted: what stands here is to be decided first. */
  public void focus() {
    Scene scene = root.getScene();
    if (scene != null) {
      // It has its place before it has the focus, so that it is scrolled into sight.
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    root.requestFocus();
  }
}
