package org.tierline.ui.outreach;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.model.outreach.OutreachEvent;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.common.WidthKind;

/** Events on the left, the one in hand on the right; one below the other where narrow. */
public final class OutreachController {
  private final OutreachModel model;
  private final Messages messages;
  private final Themes themes;
  private final EventTimes times;

  @FXML private HBox root;
  @FXML private VBox page;
  @FXML private VBox listPane;
  @FXML private VBox inHand;
  @FXML private HBox choice;
  @FXML private ToggleButton coming;
  @FXML private ToggleButton past;
  @FXML private ListPart listController;

  OutreachController(OutreachModel model, Messages messages, Themes themes) {
    this.model = model;
    this.messages = messages;
    this.themes = themes;
    this.times = new EventTimes(messages);
  }

  @FXML
  void initialize() {
    coming.setOnAction(event -> model.past.set(false));
    past.setOnAction(event -> model.past.set(true));
    listController.leadDownFrom(choice);
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                themes.widthProperty().subscribe(this::arrange),
                model.past.subscribe(this::light),
                listController.show(
                    new ListPart.Content<>(model.list(), "outreach.", this::row, model::choose))));
    model.refresh();
  }

  private void light(boolean isPast) {
    coming.setSelected(!isPast);
    past.setSelected(isPast);
  }

  private void arrange(WidthKind width) {
    boolean stacked = width == WidthKind.NARROW;
    root.getChildren().remove(listPane);
    page.getChildren().setAll(inHand);
    if (stacked) {
      page.getChildren().addFirst(listPane);
    } else {
      root.getChildren().addFirst(listPane);
    }
  }

  private VBox row(OutreachEvent event) {
    String when = times.when(event);
    VBox row =
        Nodes.column(
            List.of("outreach-row"),
            Nodes.text(event.title(), "strong"),
            Nodes.text(when, "t12", "muted"));
    if (event.cancelled()) {
      row.getChildren().add(Nodes.mark(messages.text("outreach.cancelled"), "chip", "danger"));
    }
    row.setAccessibleText(
        messages.text(
            event.cancelled() ? "outreach.row.cancelled" : "outreach.row", event.title(), when));
    return row;
  }
}
