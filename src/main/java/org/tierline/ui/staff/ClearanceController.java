package org.tierline.ui.staff;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.WhileShown;

/** Clearances: asked for by one person, confirmed by another; and names that are locked. */
public final class ClearanceController {
  private final ClearanceModel model;
  private final ClearanceRows rows;
  @FXML private VBox root;
  @FXML private TextField person;
  @FXML private ToggleButton give;
  @FXML private ToggleButton end;
  @FXML private Button ask;
  @FXML private PaneNotePanel noteController;
  @FXML private ListPart listController;
  @FXML private TextField lockedName;
  @FXML private PaneNotePanel unlockedController;

  ClearanceController(SetUpView view) {
    this.model = view.model().clearances();
    this.rows = new ClearanceRows(view.messages(), model);
  }

  @FXML
  void initialize() {
    person.textProperty().bindBidirectional(model.personProperty());
    lockedName.textProperty().bindBidirectional(model.lockedNameProperty());
    give.setSelected(!model.endingProperty().get());
    end.selectedProperty().bindBidirectional(model.endingProperty());
    ask.disableProperty().bind(model.readyBinding().not());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                listController.show(rows.content()),
                model
                    .cameProperty()
                    .subscribe(came -> noteController.show(rows.note(came, "staff.clear.done"))),
                model
                    .unlockedProperty()
                    .subscribe(came ->
                        unlockedController.show(rows.note(came, "staff.unlock.done.what")))));
  }

  @FXML
  void ask() {
    model.ask();
  }

  @FXML
  void unlock() {
    model.unlock();
  }
}
