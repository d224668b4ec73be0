package org.tierline.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.WhileShown;

/** Glass that was broken: when, by whom, why, and how long the case is still open (P13). */
public final class BrokenController {
  private final ReviewView view;
  @FXML private VBox root;
  @FXML private ListPart listController;

  BrokenController(ReviewView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
    WhileShown.listen(
        root,
        () ->
            listController.show(
                ListPart.Content.readOnly(
                    view.model().glass().list(), "review.broken.", this::row)));
  }

  private HBox row(GlassJobs.Line line) {
    String at = view.time(line.at());
    String who = view.text("review.broken.who", line.by(), view.enums().wordWithin(line.reason()));
    Label state = Nodes.mark("", "t12");
    HBox row =
        Nodes.row(
            List.of("review-row"),
            Nodes.mark(at, "subtle"),
            Nodes.growing(
                Nodes.column("lines", Nodes.text(who), Nodes.text(line.words(), "t12", "muted"))),
            state);
    WhileShown.listen(
        row,
        () ->
            view.model()
                .nowProperty()
                .subscribe(now -> {
                  tick(line, state, now);
                  row.setAccessibleText(view.text("review.row.said", at, who, state.getText()));
                }));
    return row;
  }

  private void tick(GlassJobs.Line line, Label state, Instant now) {
    boolean open = line.isOpen(now);
    state.getStyleClass().removeAll("attention", "strong", "muted");
    if (open) {
      state.getStyleClass().addAll("attention", "strong");
    } else {
      state.getStyleClass().add("muted");
    }
    long minutes = Duration.between(now, line.endsAt()).plusSeconds(59).toMinutes();
    state.setText(
        open ? view.text("review.broken.left", minutes) : view.text("review.broken.closed"));
  }
}
