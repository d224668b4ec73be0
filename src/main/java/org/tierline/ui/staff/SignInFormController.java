package org.tierline.ui.staff;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.PasswordBox;
import org.tierline.ui.common.WhileShown;

/** Name, password, store. */
public final class SignInFormController {
  private final SignInModel model;
  @FXML private Parent root;
  @FXML private RefusalPanel refusalController;
  @FXML private TextField name;
  @FXML private Label passwordLabel;
  @FXML private PasswordBox passwordController;
  @FXML private Region storeDot;
  @FXML private Label storeName;
  @FXML private Label storeDetail;
  @FXML private VBox lastCopy;
  @FXML private Label lastCopyWords;
  @FXML private Button signIn;
  @FXML private Button putBack;

  /** Stands on the model of the screen. */
  public SignInFormController(SignInModel model) {
    this.model = model;
  }

  @FXML
  void initialize() {
    refusalController.follow(model.refusalProperty());
    name.textProperty().bindBidirectional(model.nameProperty());
    passwordController.labelBy(passwordLabel);
    passwordController.textProperty().bindBidirectional(model.passwordProperty());
    passwordController.onEnter(model::signIn);
    signIn.disableProperty().bind(model.busyProperty());
    putBack.disableProperty().bind(model.completeBinding().not());
    lastCopy.managedProperty().bind(lastCopy.visibleProperty());
    WhileShown.listen(
        root,
        () ->
            model
                .storeProperty()
                .subscribe(this::showStore)
                .and(model.refusalProperty().subscribe(this::onRefusal)));
  }

  private void onRefusal(@Nullable Refusal refusal) {
    if (refusal != null) {
      passwordController.requestFocus();
    }
  }

  private void showStore(StoreLine store) {
    storeName.setText(store.name());
    storeDetail.setText(store.detail());
    String copy = store.lastCopy();
    lastCopy.setVisible(copy != null);
    lastCopyWords.setText(copy == null ? "" : copy);
    storeDot.getStyleClass().remove("hollow");
    if (!store.reachable()) {
      storeDot.getStyleClass().add("hollow");
    }
  }

  @FXML
  void toPassword() {
    passwordController.requestFocus();
  }

  @FXML
  void putBack() {
    model.putBack();
  }

  @FXML
  void signIn() {
    if (model.nameProperty().get().isBlank()) {
      name.requestFocus();
    } else if (model.passwordProperty().get().isEmpty()) {
      passwordController.requestFocus();
    }
    model.signIn();
  }
}
