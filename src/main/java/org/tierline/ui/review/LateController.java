package org.tierline.ui.review;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.review.LateCounts;
import org.tierline.model.review.LateGroup;
import org.tierline.model.review.LateRow;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.WhileShown;

/** Whoever is late or about to be, in groups by the day due; Enter opens the caller. */
public final class LateController {
  private final ReviewView view;
  private final QueueModel model;
  @FXML private VBox root;
  @FXML private Label lateHead;
  @FXML private Label todayHead;
  @FXML private Label nextHead;
  @FXML private ListPart lateController;
  @FXML private ListPart todayController;
  @FXML private ListPart nextController;

  LateController(ReviewView view) {
    this.view = view;
    this.model = view.model().queue();
  }

  @FXML
  void initialize() {
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.lateCountsProperty().subscribe(this::show),
                list(lateController, LateGroup.LATE),
                list(todayController, LateGroup.TODAY),
                list(nextController, LateGroup.NEXT)));
  }

  private Subscription list(ListPart part, LateGroup group) {
    return part.show(
        new ListPart.Content<>(
            model.late(group),
            "review.late." + group.name() + ".",
            row -> row(row, group),
            this::open));
  }

  private void show(@Nullable LateCounts counts) {
    head(lateHead, LateGroup.LATE, counts);
    head(todayHead, LateGroup.TODAY, counts);
    head(nextHead, LateGroup.NEXT, counts);
  }

  private void head(Label label, LateGroup group, @Nullable LateCounts counts) {
    String day = counts == null ? "" : view.dates().date(counts.nextDay());
    long number = counts == null ? 0 : counts.of(group);
    label.setText(view.text("review.late." + group.name() + ".head", number, day));
  }

  private void open(LateRow row) {
    if (row.number() != null) {
      view.openCaller().accept(row.number().toString());
    }
  }

  private HBox row(LateRow row, LateGroup group) {
    String day = view.dates().day(row.due());
    String what = what(row);
    String number = row.number() == null ? "" : row.number().toString();
    String holder =
        Optional.ofNullable(row.holder())
            .orElseGet(() -> row.number() == null ? "" : view.text("review.late.free"));
    String waited =
        view.text(
            "review.late.waits",
            view.dates().waited(Duration.between(row.waitingSince(), view.model().now())));
    Node about = Nodes.column("lines", Nodes.text(what), Nodes.text(waited, "t12", "muted"));
    Node who =
        Nodes.column(
            List.of("lines", "late-who"),
            Nodes.mark(number, "mono"),
            Nodes.text(holder, "t12", "muted"));
    HBox drawn =
        Nodes.row(
            List.of("review-row", "wide-row"),
            Nodes.mark(day, "late-day", "strong", look(group)),
            Nodes.growing(about),
            who);
    drawn.setAccessibleText(
        view.text("review.late.said", view.dates().date(row.due()), what, number, holder, waited));
    return drawn;
  }

  private static String look(LateGroup group) {
    return switch (group) {
      case LATE -> "danger";
      case TODAY -> "attention";
      case NEXT -> "muted";
    };
  }

  private String what(LateRow row) {
    EscalationReason reason = row.reason();
    String words = reason == null ? view.text("review.late.untold") : view.enums().word(reason);
    return view.text("review.late.what", view.enums().word(row.escalationClass()), words);
  }
}
