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
                ListPart.Content.readOnly(view.model().gates(), "review.gate.", this::row)));
  }

  private HBox row(GateJobs.Line line) {
    String words = view.text("review.gate.kind." + line.kind().name(), line.who());
    String at = view.time(line.at());
    HBox row =
        Nodes.row(
            List.of("review-row"),
            Nodes.mark(at, "subtle"),
            Nodes.growing(Nodes.text(words)),
            Nodes.mark(line.contact(), "t12", "muted"));
    row.setAccessibleText(view.text("review.row.said", at, words, line.contact()));
    return row;
  }
}
