package org.tierline.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.tierline.ui.common.PasswordBox;

/** What covers a locked desk. */
public final class LockCoverController {
  private final LockModel model;
  private final FrameActions actions;
  @FXML private Label name;
  @FXML private Label passwordLabel;
  @FXML private PasswordBox passwordController;
  @FXML private Label refusal;
  @FXML private Button unlock;

  LockCoverController(LockModel model, FrameActions actions) {
    this.model = model;
    this.actions = actions;
  }

  @FXML
  void initialize() {
    name.setText(model.name());
    passwordController.labelBy(passwordLabel);
    passwordController.onEnter(model::unlock);
    passwordController.textProperty().bindBidirectional(model.passwordProperty());
    refusal.textProperty().bind(model.refusalProperty());
    refusal.visibleProperty().bind(model.refusalProperty().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    unlock.disableProperty().bind(model.busyProperty());
  }

  @FXML
  void unlock() {
    model.unlock();
  }

  @FXML
  void signOut() {
    actions.signOut();
  }
}
