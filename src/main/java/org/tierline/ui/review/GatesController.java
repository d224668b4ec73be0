package org.tierline.ui.review;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.WhileShown;

/**
 * Gates that locked: when, why, whose, on which channel; never whether there is a case (P6, P7).
 */
public final class GatesController {
  private final ReviewView view;
  @FXML private VBox root;
  @FXML private ListPart listController;

  GatesController(ReviewView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
    WhileShown.listen(
        root,
        () ->
            listController.show(
                new ListPart.Content<>(
                    view.model().gates(), "review.gate.", this::row, this::open)));
  }

  /** A locked number is unlocked where all of them stand; of the rest there is no more to see. */
  private void open(GateJobs.Line line) {
    if (isNumber(line)) {
      view.go().accept(ReviewPart.UNLOCK);
    }
  }

  private static boolean isNumber(GateJobs.Line line) {
    return line.kind() == GateJobs.Kind.NUMBER;
  }

  private HBox row(GateJobs.Line line) {
    String words = view.text("review.gate.kind." + line.kind().name(), line.who());
    String at = view.time(line.at());
    String more = isNumber(line) ? view.text("review.gate.look") : line.contact();
    HBox row =
        Nodes.row(
            List.of("review-row"),
            Nodes.mark(at, "subtle"),
            Nodes.growing(
                more.isEmpty()
                    ? Nodes.text(words)
                    : Nodes.column(
                        "lines",
                        Nodes.text(words),
                        Nodes.mark(more, "t12", isNumber(line) ? "accent" : "muted"))));
    row.setAccessibleText(view.text("review.row.said", at, words, more));
    return row;
  }
}
