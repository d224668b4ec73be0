package org.tierline.ui.callback;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.common.WidthKind;

/** The list on the left, the caller in hand on the right; one of them where room is short. */
public final class CallbacksController {
  private final CallbackView view;
  @FXML private VBox root;
  @FXML private HBox tabs;
  @FXML private ToggleGroup parts;
  @FXML private ToggleButton listTab;
  @FXML private ToggleButton workTab;
  @FXML private Node list;
  @FXML private Node work;
  @FXML private ListController listController;
  @FXML private WorkController workController;
  private boolean narrow;

  CallbacksController(CallbackView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
    HBox.setHgrow(work, Priority.ALWAYS);
    listController.whenOpened(this::goToWork);
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                view.themes().widthProperty().subscribe(this::arrange),
                parts.selectedToggleProperty().subscribe((before, now) -> show()),
                view.model().work().rowProperty().subscribe(this::follow)));
  }

  /** Opens the form of an ending, for the caller in hand. */
  void open(Ending ending) {
    if (view.model().work().heldProperty().get()) {
      parts.selectToggle(workTab);
      view.model().work().ending().open(ending);
    }
  }

  private void goToWork() {
    parts.selectToggle(workTab);
    workController.focus();
  }

  /** Whoever was claimed is worked on at once; nobody is left: back to the list. */
  private void follow(@Nullable CallbackRow before, @Nullable CallbackRow now) {
    boolean another = now != null && (before == null || !before.id().equals(now.id()));
    if (another && view.model().work().heldProperty().get()) {
      goToWork();
    }
  }

  private void arrange(WidthKind width) {
    narrow = width == WidthKind.NARROW;
    Shown.set(tabs, narrow);
    HBox.setHgrow(list, narrow ? Priority.ALWAYS : Priority.NEVER);
    show();
  }

  private void show() {
    boolean isList = listTab.isSelected();
    Shown.set(list, !narrow || isList);
    Shown.set(work, !narrow || !isList);
  }
}
