package org.tierline.ui.office;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.service.office.OfficeCard;
import org.tierline.service.office.SketchMap;
import org.tierline.service.office.States;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** Where an office lies: a sketch of its state, a close-up, and the time there. */
final class MapController {
  private final Messages messages;
  private final OfficeTexts texts;
  private final SketchPane state = new SketchPane();
  private final SketchPane near = new SketchPane();

  @FXML private VBox root;
  @FXML private VBox sketches;
  @FXML private StackPane overview;
  @FXML private StackPane closeUp;
  @FXML private Label served;
  @FXML private Label others;
  @FXML private Label unknown;
  @FXML private HBox clock;
  @FXML private Label time;
  @FXML private Label zone;

  MapController(Messages messages) {
    this.messages = messages;
    this.texts = new OfficeTexts(messages);
  }

  @FXML
  void initialize() {
    overview.getChildren().add(state);
    closeUp.getChildren().add(near);
  }

  /** Follows a card while it is shown; the map comes when it has been gathered. */
  void follow(CardModel model) {
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.cardProperty().subscribe(card -> show(model)),
                model.sketchProperty().subscribe(sketch -> show(model))));
  }

  private void show(CardModel model) {
    OfficeCard card = model.cardProperty().get();
    SketchMap sketch = model.sketchProperty().get();
    boolean drawn = card != null && sketch != null;
    Shown.set(sketches, drawn);
    Shown.set(unknown, card != null && sketch == null);
    showTime(card);
    if (card == null || sketch == null) {
      root.setAccessibleText("");
      return;
    }
    String where = texts.where(card);
    root.setAccessibleText(where);
    served.setText(messages.text("office.map.served", card.office().name()));
    others.setText(messages.text("office.map.others", States.name(sketch.state())));
    Shown.set(others, !sketch.others().isEmpty());
    CloseUp around = CloseUp.of(sketch);
    state.paint(new StateSketch(sketch, around));
    near.paint(new NearSketch(sketch, around, labels(card)));
  }

  private NearSketch.Labels labels(OfficeCard card) {
    String zip = card.office().zip();
    return new NearSketch.Labels(
        messages.text("office.map.office", card.office().name()),
        zip == null ? "" : messages.text("office.map.zip", zip),
        messages.text("office.map.caller"),
        card.caller() == null ? "" : card.caller().city() + " " + card.caller().zip(),
        card.trip() == null ? "" : messages.text("office.map.miles", card.trip().miles()));
  }

  private void showTime(@Nullable OfficeCard card) {
    boolean known = card != null && card.localTime() != null;
    Shown.set(clock, known);
    if (card != null && card.localTime() != null) {
      time.setText(texts.time(card.localTime()));
      String name = texts.zone(card.localTime());
      zone.setText(card.sameTime() ? messages.text("office.zone.same", name) : name);
    }
  }
}
