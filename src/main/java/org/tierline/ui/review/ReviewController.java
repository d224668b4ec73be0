package org.tierline.ui.review;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.BroughtPart;
import org.tierline.ui.common.Focus;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** The review: people first, then the job in hand on the left and what to watch on the right. */
public final class ReviewController {
  private static final KeyCombination TABLE = new KeyCodeCombination(KeyCode.T);

  private final ReviewView view;
  @FXML private VBox root;
  @FXML private ToggleGroup parts;
  @FXML private VBox top;
  @FXML private Node band;
  @FXML private HBox columns;
  @FXML private ScrollPane left;
  @FXML private ScrollPane right;
  @FXML private ScrollPane narrow;
  @FXML private VBox stacked;
  @FXML private VBox leftPanes;
  @FXML private VBox rightPanes;
  @FXML private IncidentsController incidentsController;
  @FXML private QueueController queueController;
  @FXML private FlowPane tabs;

  ReviewController(ReviewView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
    view.brought().forEach(this::bring);
    ReviewColumns places =
        new ReviewColumns(top, band, columns, left, right, narrow, stacked, leftPanes, rightPanes);
    for (Toggle toggle : List.copyOf(parts.getToggles())) {
      ReviewPart part = ReviewPart.valueOf(String.valueOf(toggle.getUserData()));
      if (part.isBrought() && !view.brought().containsKey(part)) {
        toggle.setToggleGroup(null);
        tabs.getChildren().remove(toggle);
      }
    }
    nodeOf(ReviewPart.QUEUE).addEventHandler(KeyEvent.KEY_PRESSED, this::onKeyInQueue);
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                view.themes().widthProperty().subscribe(places::arrange),
                view.model().partProperty().subscribe(this::show),
                parts.selectedToggleProperty().subscribe(this::choose)));
  }

  /** A letter alone, where nobody can be typing. */
  private void onKeyInQueue(KeyEvent event) {
    if (TABLE.match(event) && !(event.getTarget() instanceof TextInputControl)) {
      queueController.turnTable();
      event.consume();
    }
  }

  private void bring(ReviewPart part, BroughtPart brought) {
    if (nodeOf(part) instanceof Pane place) {
      place.getChildren().setAll(brought.view().get());
    }
  }

  /** Shows a part and gives it the focus. */
  void go(ReviewPart part) {
    view.model().partProperty().set(part);
    root.applyCss();
    // Where the rows of a part are still being read, the next Tab leads into it.
    Focus.firstIn(nodeOf(part))
        .ifPresentOrElse(Node::requestFocus, () -> named(tabs, part).forEach(Node::requestFocus));
  }

  /** Takes the incident due first in hand. */
  void chooseIncident() {
    incidentsController.chooseFirst();
  }

  /** Saves what is in hand where the focus is: an incident on the right, else the part shown. */
  void save() {
    new SavingInHand(view.model())
        .save(Focus.isWithin(root.getScene().getFocusOwner(), rightPanes));
  }

  /** Opens or shuts the table behind the bars of the queue, where the queue is shown. */
  void turnTable() {
    if (view.model().partProperty().get() == ReviewPart.QUEUE) {
      queueController.turnTable();
    }
  }

  private void show(ReviewPart part) {
    for (ReviewPart each : ReviewPart.values()) {
      Shown.set(nodeOf(each), each == part);
    }
    parts.getToggles().stream()
        .filter(toggle -> part.name().equals(toggle.getUserData()))
        .forEach(parts::selectToggle);
    BroughtPart brought = view.brought().get(part);
    if (brought != null) {
      brought.refresh().run();
    }
  }

  /** One is always chosen. */
  private void choose(@Nullable Toggle chosen) {
    if (chosen == null) {
      show(view.model().partProperty().get());
    } else {
      view.model().partProperty().set(ReviewPart.valueOf(String.valueOf(chosen.getUserData())));
    }
  }

  /** What the page of a part and its tab have in common is the name of the part. */
  private Node nodeOf(ReviewPart part) {
    return named(leftPanes, part).findFirst().orElseThrow();
  }

  private static Stream<Node> named(Pane pane, ReviewPart part) {
    return pane.getChildren().stream().filter(node -> part.name().equals(node.getUserData()));
  }
}
