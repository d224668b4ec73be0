package org.tierline.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.model.review.ReturnedRow;
import org.tierline.model.review.StaffLine;
import org.tierline.model.staff.StaffState;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.WhileShown;

/** Who works now, always by name and never sorted by a figure; and what came back to Tier 1. */
public final class StaffController {
  private final ReviewView view;
  @FXML private VBox root;
  @FXML private ListPart listController;
  @FXML private ListPart returnedController;

  StaffController(ReviewView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                listController.show(
                    ListPart.Content.readOnly(view.model().staff(), "review.staff.", this::row)),
                returnedController.show(
                    new ListPart.Content<>(
                        view.model().returned(), "review.returned.", this::row, this::open))));
  }

  private void open(ReturnedRow row) {
    if (row.number() != null) {
      view.elsewhere().caller().accept(row.number().toString());
    }
  }

  private HBox row(StaffLine line) {
    String state = state(line);
    String role = view.enums().word(line.role());
    String worked = view.text("review.staff.worked", view.dates().waited(line.worked()));
    String ended = view.text("review.staff.ended", line.ended());
    HBox row =
        Nodes.row(
            List.of("review-row", "wide-row"),
            Nodes.growing(
                Nodes.column(
                    "lines", Nodes.text(line.fullName()), Nodes.text(role, "t12", "muted"))),
            Nodes.text(state, "staff-state"),
            Nodes.column(
                List.of("lines", "staff-hours"),
                Nodes.mark(worked),
                Nodes.mark(ended, "t12", "muted")));
    row.setAccessibleText(
        view.text("review.late.said", line.fullName(), role, state, worked, ended));
    return row;
  }

  private String state(StaffLine line) {
    String word = view.enums().word(line.state());
    Instant since = line.since();
    return since == null || line.state() == StaffState.SIGNED_OUT
        ? word
        : view.text(
            "review.staff.for",
            word,
            view.dates().waited(Duration.between(since, view.model().now())));
  }

  private HBox row(ReturnedRow line) {
    String at = view.time(line.at());
    String who = view.text("review.returned.who", line.by(), line.to());
    String words =
        line.words() == null ? view.text("review.returned.unread") : quoted(line.words());
    String number = line.number() == null ? "" : line.number().toString();
    HBox row =
        Nodes.row(
            List.of("review-row", "wide-row"),
            Nodes.mark(at, "subtle", "audit-time"),
            Nodes.growing(
                Nodes.column("lines", Nodes.text(words), Nodes.text(who, "t12", "muted"))),
            Nodes.mark(number, "mono"));
    row.setAccessibleText(view.text("review.audit.row.said", at, who, words, number));
    return row;
  }

  private String quoted(String words) {
    return view.text("review.quoted", words);
  }
}
