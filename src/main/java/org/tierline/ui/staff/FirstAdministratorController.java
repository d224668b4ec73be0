package org.tierline.ui.staff;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PasswordBox;
import org.tierline.ui.common.WhileShown;

/** The form for the first administrator of a new store. */
public final class FirstAdministratorController {
  private final SignInModel screen;
  private final FirstAdministrator model;
  private final Messages messages;
  @FXML private Parent root;
  @FXML private RefusalPanel refusalController;
  @FXML private TextField name;
  @FXML private TextField fullName;
  @FXML private Label passwordLabel;
  @FXML private PasswordBox passwordController;
  @FXML private Label againLabel;
  @FXML private PasswordBox againController;
  @FXML private VBox ruleLines;
  @FXML private Button create;

  /** Stands on the model of the screen. */
  public FirstAdministratorController(SignInModel screen, Messages messages) {
    this.screen = screen;
    this.model = screen.first();
    this.messages = messages;
  }

  @FXML
  void initialize() {
    refusalController.follow(screen.refusalProperty());
    name.textProperty().bindBidirectional(model.nameProperty());
    fullName.textProperty().bindBidirectional(model.fullNameProperty());
    passwordController.labelBy(passwordLabel);
    passwordController.textProperty().bindBidirectional(model.passwordProperty());
    againController.labelBy(againLabel);
    againController.textProperty().bindBidirectional(model.againProperty());
    againController.onEnter(model::create);
    create.disableProperty().bind(model.completeBinding().not());
    PasswordRuleLines rules = new PasswordRuleLines(ruleLines, messages);
    WhileShown.listen(root, () -> model.metBinding().subscribe(rules::show));
  }

  @FXML
  void create() {
    model.create();
  }
}
