package org.tierline.ui.common;

import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/** A field for a password that can be looked at, and that says when Caps Lock is on. */
public final class PasswordBox {
  @FXML private PasswordField hidden;
  @FXML private TextField open;
  @FXML private ToggleButton eye;
  @FXML private Label capsLock;

  /** What was typed. */
  public StringProperty textProperty() {
    return hidden.textProperty();
  }

  /** Ties a label to the field. */
  public void labelBy(Label label) {
    label.setLabelFor(hidden);
    hidden.setAccessibleText(label.getText());
    open.setAccessibleText(label.getText());
  }

  /** Runs something when Enter is pressed in the field. */
  public void onEnter(Runnable run) {
    hidden.setOnAction(event -> run.run());
    open.setOnAction(event -> run.run());
  }

  /** Gives the focus to the field. */
  public void requestFocus() {
    (eye.isSelected() ? open : hidden).requestFocus();
  }

  @FXML
  void initialize() {
    open.textProperty().bindBidirectional(hidden.textProperty());
    open.visibleProperty().bind(eye.selectedProperty());
    hidden.visibleProperty().bind(eye.selectedProperty().not());
    capsLock.managedProperty().bind(capsLock.visibleProperty());
    capsLock.setVisible(false);
  }

  @FXML
  void lookAtCapsLock() {
    capsLock.setVisible(
        Platform.isKeyLocked(KeyCode.CAPS).orElse(false)
            && (hidden.isFocused() || open.isFocused()));
  }

  @FXML
  void showOrHide() {
    requestFocus();
  }
}
