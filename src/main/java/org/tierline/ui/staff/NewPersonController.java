package org.tierline.ui.staff;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.staff.Role;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.PasswordBox;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.staff.NewPersonModel.Added;

/** The form to add somebody. */
public final class NewPersonController {
  private final SetUpView view;
  private final NewPersonModel model;
  @FXML private VBox root;
  @FXML private TextField fullName;
  @FXML private TextField name;
  @FXML private ComboBox<Role> role;
  @FXML private CheckBox english;
  @FXML private CheckBox spanish;
  @FXML private Label passwordLabel;
  @FXML private PasswordBox passwordController;
  @FXML private Label againLabel;
  @FXML private PasswordBox againController;
  @FXML private VBox ruleLines;
  @FXML private PaneNotePanel noteController;
  @FXML private Button add;
  @FXML private Label needed;

  NewPersonController(SetUpView view) {
    this.view = view;
    this.model = view.model().newPerson();
  }

  @FXML
  void initialize() {
    fullName.textProperty().bindBidirectional(model.fullNameProperty());
    name.textProperty().bindBidirectional(model.nameProperty());
    view.enums().fill(role, List.of(Role.values()));
    role.valueProperty().bindBidirectional(model.roleProperty());
    english.selectedProperty().bindBidirectional(model.englishProperty());
    spanish.selectedProperty().bindBidirectional(model.spanishProperty());
    passwordController.labelBy(passwordLabel);
    passwordController.textProperty().bindBidirectional(model.passwordProperty());
    againController.labelBy(againLabel);
    againController.textProperty().bindBidirectional(model.againProperty());
    againController.onEnter(model::add);
    add.disableProperty().bind(model.completeBinding().not());
    PasswordRuleLines rules = new PasswordRuleLines(ruleLines, view.messages());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.metBinding().subscribe(rules::show),
                model.completeBinding().subscribe(there -> Shown.set(needed, !there)),
                model.addedProperty().subscribe(this::show)));
  }

  @FXML
  void add() {
    model.add();
  }

  /** After somebody was added the next name can be typed at once. */
  private void show(@Nullable Added added) {
    noteController.show(added == null ? null : view.words().of(added));
    if (added != null && added.ending() == AddEnding.ADDED) {
      fullName.requestFocus();
    }
  }
}
