package org.tierline.ui.contact;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.Shown;

/** Declares that the case is the staff member's own or a relative's. */
public final class OwnController {
  private final ContactView view;
  private final OwnAffair model;
  @FXML private VBox root;
  @FXML private HBox offer;
  @FXML private VBox question;
  @FXML private Button declare;

  OwnController(ContactView view) {
    this.view = view;
    this.model = view.model().own();
  }

  @FXML
  void initialize() {
    model.askedProperty().subscribe(this::show);
    view.model().facts().gateStateProperty().subscribe(state -> show(model.askedProperty().get()));
    view.model().todo().inHandProperty().subscribe(form -> show(model.askedProperty().get()));
    model
        .askedProperty()
        .subscribe((before, now) -> {
          if (now) {
            declare.requestFocus();
          }
        });
  }

  private void show(boolean asked) {
    boolean free = view.model().todo().inHandProperty().get() == null;
    Shown.set(root, asked || (free && model.canBeDeclared()));
    Shown.set(offer, !asked);
    Shown.set(question, asked);
  }

  @FXML
  void ask() {
    model.ask();
  }

  @FXML
  void declare() {
    model.declare();
  }

  @FXML
  void leave() {
    model.leave();
  }
}
