package org.tierline.ui.desk;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.common.WidthKind;

/** The desk: who waits and what is unfinished on the left, the day on the right. */
public final class DeskController {
  private final DeskView view;
  @FXML private VBox root;
  @FXML private HBox refusal;
  @FXML private Label refusalWords;
  @FXML private HBox columns;
  @FXML private ScrollPane left;
  @FXML private ScrollPane right;
  @FXML private VBox stacked;
  @FXML private ScrollPane narrow;
  @FXML private Node leftPanes;
  @FXML private Node rightPanes;
  @FXML private NewContactController newContactController;
  @FXML private IncomingController incomingController;

  DeskController(DeskView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
    incomingController.whenEmptied(newContactController::focus);
    showRefusal(view.model().refusalProperty().get());
    WhileShown.listen(root, () -> view.model().refusalProperty().subscribe(this::showRefusal));
    WhileShown.listen(root, () -> view.themes().widthProperty().subscribe(this::arrange));
  }

  /** Ctrl+N. */
  void focusNewContact() {
    incomingController.leaveFocus();
    newContactController.focus();
  }

  void focusIncoming() {
    incomingController.focusFirst();
  }

  private void showRefusal(@Nullable Sentence say) {
    Shown.set(refusal, say != null);
    refusalWords.setText(say == null ? "" : view.phrases().say(say));
  }

  private void arrange(WidthKind width) {
    boolean one = width == WidthKind.NARROW;
    Shown.set(columns, !one);
    Shown.set(narrow, one);
    VBox.setVgrow(narrow, Priority.ALWAYS);
    if (one) {
      left.setContent(null);
      right.setContent(null);
      stacked.getChildren().setAll(leftPanes, rightPanes);
    } else {
      stacked.getChildren().clear();
      left.setContent(leftPanes);
      right.setContent(rightPanes);
    }
  }
}
