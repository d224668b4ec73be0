package org.tierline.ui.staff;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.WhileShown;

/** The roles in which whoever has not signed in can practise, beside the form. */
public final class PracticeController {
  private final SignInModel model;
  private final Messages messages;
  @FXML private VBox roles;

  /** Offers what the model offers. */
  public PracticeController(SignInModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    WhileShown.listen(roles, () -> model.practiceProperty().subscribe(this::show));
  }

  private void show(List<SignInDesk.Practice> offered) {
    roles.getChildren().clear();
    for (int place = 0; place < offered.size(); place++) {
      int chosen = place;
      PracticeButton button = new PracticeButton(offered.get(place), place + 1, messages);
      button.node().setOnAction(event -> model.practise(chosen));
      button.node().disableProperty().bind(model.busyProperty());
      roles.getChildren().add(button.node());
    }
  }
}
