package org.tierline.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.WhileShown;

/** The frame: the band of practice, and the screen in the middle. */
public final class FrameController {
  private final DeskSession session;
  private final Navigator navigator;
  private final FrameActions actions;
  @FXML private HBox practiceBand;
  @FXML private StackPane middle;

  FrameController(DeskSession session, Navigator navigator, FrameActions actions) {
    this.session = session;
    this.navigator = navigator;
    this.actions = actions;
  }

  @FXML
  void initialize() {
    practiceBand.setVisible(session.practice());
    practiceBand.setManaged(session.practice());
    WhileShown.listen(middle, () -> navigator.viewProperty().subscribe(this::show));
  }

  @FXML
  void leavePractice() {
    actions.signOut();
  }

  private void show(@Nullable Parent view) {
    if (view == null) {
      middle.getChildren().clear();
    } else if (!middle.getChildren().contains(view)) {
      middle.getChildren().setAll(view);
    }
  }
}
