package org.tierline.ui.review;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Focus;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.common.WidthKind;

/** The review: people first, then the job in hand. */
public final class ReviewController {
  private final ReviewView view;
  @FXML private VBox root;
  @FXML private ToggleGroup parts;
  @FXML private VBox top;
  @FXML private Node band;
  @FXML private VBox below;
  @FXML private Node glass;
  @FXML private Node audit;

  ReviewController(ReviewView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
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

  /** Does what is filled in. */
  void save() {
    ReviewModel model = view.model();
    switch (model.partProperty().get()) {
      case GLASS -> model.glass().breakGlass();
      case AUDIT -> model.audit().look();
    }
  }

  private void show(ReviewPart part) {
    for (ReviewPart each : ReviewPart.values()) {
      Shown.set(nodeOf(each), each == part);
    }
    parts.getToggles().stream()
        .filter(toggle -> part.name().equals(toggle.getUserData()))
        .forEach(parts::selectToggle);
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
      case GLASS -> glass;
      case AUDIT -> audit;
    };
  }

  /** Where there is one column, whoever waits scrolls with the rest. */
  private void arrange(WidthKind width) {
    boolean one = width == WidthKind.NARROW;
    top.getChildren().remove(band);
    below.getChildren().remove(band);
    if (one) {
      below.getChildren().addFirst(band);
    } else {
      top.getChildren().setAll(band);
    }
  }
}
