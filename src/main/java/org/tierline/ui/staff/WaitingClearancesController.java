package org.tierline.ui.staff;

import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.WhileShown;

/** Clearances that somebody asked for, for whoever may confirm them and asks for none. */
public final class WaitingClearancesController {
  private final ClearanceModel model;
  private final ClearanceRows rows;
  @FXML private VBox root;
  @FXML private PaneNotePanel noteController;
  @FXML private ListPart listController;

  WaitingClearancesController(ClearanceModel model, ClearanceRows rows) {
    this.model = model;
    this.rows = rows;
  }

  @FXML
  void initialize() {
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                listController.show(rows.content()),
                model
                    .cameProperty()
                    .subscribe(came -> noteController.show(rows.note(came, "staff.clear.done")))));
  }
}
