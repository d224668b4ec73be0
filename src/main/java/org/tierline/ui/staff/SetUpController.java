package org.tierline.ui.staff;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.common.WidthKind;

/** People and cases: what is typed on the left, who is there on the right. */
public final class SetUpController {
  private final SetUpView view;
  @FXML private VBox root;
  @FXML private HBox columns;
  @FXML private ScrollPane left;
  @FXML private ScrollPane right;
  @FXML private ScrollPane narrow;
  @FXML private VBox stacked;
  @FXML private Node leftPanes;
  @FXML private Node rightPanes;

  SetUpController(SetUpView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    WhileShown.listen(root, () -> view.themes().widthProperty().subscribe(this::arrange));
  }

  /** Esc stops what runs, and else goes its usual way. */
  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && view.model().takeIn().runningProperty().get()) {
      view.model().takeIn().stop();
      event.consume();
    }
  }

  private void arrange(WidthKind width) {
    boolean one = width == WidthKind.NARROW;
    Shown.set(columns, !one);
    Shown.set(narrow, one);
    left.setContent(null);
    right.setContent(null);
    stacked.getChildren().clear();
    if (one) {
      stacked.getChildren().setAll(leftPanes, rightPanes);
    } else {
      left.setContent(leftPanes);
      right.setContent(rightPanes);
    }
  }
}
