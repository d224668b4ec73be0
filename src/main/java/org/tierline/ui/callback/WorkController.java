package org.tierline.ui.callback;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.model.Sentence;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.common.WidthKind;

/** The caller in hand, from top to bottom; words where nobody is. */
public final class WorkController {
  private final CallbackView view;
  @FXML private VBox root;
  @FXML private VBox empty;
  @FXML private Label emptyTitle;
  @FXML private Label emptyHow;
  @FXML private VBox leftover;
  @FXML private TextArea leftoverWords;
  @FXML private ScrollPane scroll;
  @FXML private VBox panes;
  @FXML private HBox columns;
  @FXML private VBox middle;
  @FXML private Node story;
  @FXML private Node ending;
  @FXML private TriesController triesController;

  WorkController(CallbackView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
    HBox.setHgrow(middle, Priority.ALWAYS);
    WorkModel model = view.model().work();
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                view.themes().widthProperty().subscribe(this::arrange),
                model.rowProperty().subscribe(row -> show()),
                model.farewellProperty().subscribe(why -> show()),
                model.leftoverProperty().subscribe(this::showLeftover)));
  }

  /** Gives the focus to the first thing to do for the caller. */
  void focus() {
    triesController.focus();
  }

  private void show() {
    WorkModel model = view.model().work();
    boolean somebody = model.rowProperty().get() != null;
    Sentence why = model.farewellProperty().get();
    Shown.set(empty, !somebody);
    Shown.set(scroll, somebody);
    Shown.set(ending, somebody);
    emptyTitle.setText(why == null ? view.text("callback.work.nobody") : view.phrases().say(why));
    emptyHow.setText(view.text("callback.work.how"));
    empty.setAccessibleText(emptyTitle.getText() + " " + emptyHow.getText());
    if (!somebody && why != null && root.getScene() != null) {
      empty.requestFocus();
    }
  }

  private void showLeftover(String words) {
    Shown.set(leftover, !words.isEmpty());
    leftoverWords.setText(words);
  }

  /** The story stands beside where there is room, else below; the end follows it where narrow. */
  private void arrange(WidthKind width) {
    boolean beside = width == WidthKind.FULL || width == WidthKind.WIDE;
    boolean narrow = width == WidthKind.NARROW;
    columns.getChildren().remove(story);
    panes.getChildren().removeAll(story, ending);
    root.getChildren().remove(ending);
    (beside ? columns : panes).getChildren().add(story);
    (narrow ? panes : root).getChildren().add(ending);
  }
}
