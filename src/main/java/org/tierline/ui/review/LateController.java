package org.tierline.ui.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.review.LateCounts;
import org.tierline.model.review.LateGroup;
import org.tierline.model.review.LateRow;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** What is late or about to be, in groups by the day due; Enter opens the caller or the request. */
public final class LateController {
  private final ReviewView view;
  private final QueueModel model;
  private final LateWords words;
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
    this.words = new LateWords(view);
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
    ReadAloudNumber number = row.number();
    switch (row.what()) {
      case LateRow.Caller _ -> go(view.elsewhere().caller(), number);
      case LateRow.Request _ -> go(view.elsewhere().request(), number);
      case LateRow.Inquiry inquiry -> {
        // Whoever has one is at work on it.
        if (inquiry.contact() == null) {
          view.elsewhere().incoming().run();
        }
      }
    }
  }

  /** Nobody may tell who one without a number is. */
  private static void go(Consumer<String> door, @Nullable ReadAloudNumber number) {
    if (number != null) {
      door.accept(number.toString());
    }
  }

  private HBox row(LateRow row, LateGroup group) {
    LateWords.Line line = words.line(row);
    Node about =
        Nodes.column("lines", Nodes.text(line.what()), Nodes.text(line.waits(), "t12", "muted"));
    VBox who =
        Nodes.column(
            List.of("lines", "late-who"),
            Nodes.mark(line.number(), "mono"),
            Nodes.text(line.with(), "t12", "muted"));
    Shown.set(who.getChildren().getFirst(), !line.number().isEmpty());
    HBox drawn =
        Nodes.row(
            List.of("review-row", "wide-row"),
            Nodes.mark(view.dates().day(row.due()), "late-day", "strong", look(group)),
            Nodes.growing(about),
            who);
    drawn.setAccessibleText(line.said());
    return drawn;
  }

  private static String look(LateGroup group) {
    return switch (group) {
      case LATE -> "danger";
      case TODAY -> "attention";
      case NEXT -> "muted";
    };
  }
}
