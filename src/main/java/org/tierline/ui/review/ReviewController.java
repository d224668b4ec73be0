package org.tierline.ui.review;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Focus;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.common.WidthKind;

/** The review: people first, then the job in hand on the left and what to watch on the right. */
public final class ReviewController {
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
  @FXML private Node queue;
  @FXML private Node glass;
  @FXML private Node audit;
  @FXML private Node unlock;
  @FXML private Node report;
  @FXML private Node days;
  @FXML private Node staff;
  @FXML private VBox clearances;
  @FXML private FlowPane tabs;
  @FXML private ToggleButton clearancesTab;

  ReviewController(ReviewView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
    view.clearances()
        .ifPresentOrElse(
            brought -> clearances.getChildren().setAll(brought.view().get()),
            () -> {
              clearancesTab.setToggleGroup(null);
              tabs.getChildren().remove(clearancesTab);
            });
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                view.themes().widthProperty().subscribe(this::arrange),
                view.model().partProperty().subscribe(this::show),
                parts.selectedToggleProperty().subscribe(this::choose)));
  }

  /** Shows a part and gives it the focus. */
  void go(ReviewPart part) {
    view.model().partProperty().set(part);
    root.applyCss();
    Focus.firstIn(nodeOf(part)).ifPresent(Node::requestFocus);
  }

  /** Takes the incident due first in hand. */
  void chooseIncident() {
    incidentsController.chooseFirst();
  }

  /** Saves what is in hand where the focus is: an incident on the right, else the part shown. */
  void save() {
    ReviewModel model = view.model();
    if (Focus.isWithin(root.getScene().getFocusOwner(), rightPanes)) {
      model.incidents().close();
      return;
    }
    switch (model.partProperty().get()) {
      case QUEUE, DAYS, STAFF, CLEARANCES -> {
        // The first three are only read, each of the others has buttons of its own.
      }
      case GLASS -> model.glass().breakGlass();
      case AUDIT -> model.audit().look();
      case UNLOCK -> model.unlock().unlock();
      case REPORT -> model.report().export();
    }
  }

  private void show(ReviewPart part) {
    for (ReviewPart each : ReviewPart.values()) {
      Shown.set(nodeOf(each), each == part);
    }
    parts.getToggles().stream()
        .filter(toggle -> part.name().equals(toggle.getUserData()))
        .forEach(parts::selectToggle);
    if (part == ReviewPart.CLEARANCES) {
      view.clearances().ifPresent(brought -> brought.refresh().run());
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

  private Node nodeOf(ReviewPart part) {
    return switch (part) {
      case QUEUE -> queue;
      case GLASS -> glass;
      case AUDIT -> audit;
      case UNLOCK -> unlock;
      case REPORT -> report;
      case CLEARANCES -> clearances;
      case DAYS -> days;
      case STAFF -> staff;
    };
  }

  private void arrange(WidthKind width) {
    boolean one = width == WidthKind.NARROW;
    Shown.set(columns, !one);
    Shown.set(narrow, one);
    left.setContent(null);
    right.setContent(null);
    stacked.getChildren().clear();
    top.getChildren().clear();
    if (one) {
      stacked.getChildren().setAll(List.of(band, rightPanes, leftPanes));
    } else {
      top.getChildren().setAll(band);
      left.setContent(leftPanes);
      right.setContent(rightPanes);
    }
  }
}
