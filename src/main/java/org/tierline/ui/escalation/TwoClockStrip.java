package org.tierline.ui.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallOffer;
import org.tierline.ui.common.HourTrack;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.TwoClocks;
import org.tierline.ui.common.WhileShown;

/**
 * The strip with two clocks: Eastern above, the caller's below, a row for each day, hours that may
 * be called tinted, picked ones filled (E3). To be used on the FX thread.
 */
final class TwoClockStrip extends VBox {
  private final StripModel model;
  private final TwoClocks clocks;
  private final CellWords words;
  private final List<StripHour> hours = new ArrayList<>();

  TwoClockStrip(StripModel model, Messages messages) {
    this.model = model;
    clocks = new TwoClocks(model::now, messages);
    words = new CellWords(messages);
    getStyleClass().add("strip");
    setAccessibleText(messages.text("escalation.strip.when"));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                model.offerProperty().subscribe(this::build),
                model.picksProperty().subscribe(count -> refresh()),
                model.cursorProperty().subscribe(cell -> refresh())));
  }

  private void build(@Nullable CallOffer offer) {
    boolean hadFocus = hours.stream().anyMatch(StripHour::isFocused);
    hours.clear();
    getChildren().clear();
    if (offer == null || offer.days().isEmpty()) {
      return;
    }
    getChildren()
        .setAll(
            clocks.lines(offer.days(), offer.zones(), model.dueProperty().get(), this::addHours));
    refresh();
    if (hadFocus) {
      focusCursor();
    }
  }

  private void addHours(LocalDate day, HourTrack track) {
    for (StripCell cell : StripModel.cells(day)) {
      StripHour hour = new StripHour(cell, () -> pick(cell));
      hours.add(hour);
      track.between(hour, cell.hour(), cell.hour() + 1.0);
    }
  }

  private void refresh() {
    CallOffer offer = model.offerProperty().get();
    if (offer == null) {
      return;
    }
    StripCell cursor = model.cursorProperty().get();
    for (StripHour hour : hours) {
      StripModel.State state = model.state(hour.cell());
      hour.show(
          state == StripModel.State.PICKED,
          hour.cell().equals(cursor),
          words.of(hour.cell(), state, offer.zones()));
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> go(event, -1, 0);
      case RIGHT -> go(event, 1, 0);
      case UP -> go(event, 0, -1);
      case DOWN -> go(event, 0, 1);
      case SPACE -> {
        model.pick();
        event.consume();
      }
      default -> {
        // Every other key is for the form.
      }
    }
  }

  private void go(KeyEvent event, int byHours, int byDays) {
    if (event.isShiftDown()) {
      model.widen(byHours, byDays);
    } else {
      model.move(byHours, byDays);
    }
    focusCursor();
    event.consume();
  }

  private void pick(StripCell cell) {
    model.goTo(cell);
    model.pick();
    focusCursor();
  }

  private void focusCursor() {
    StripCell cursor = model.cursorProperty().get();
    hours.stream()
        .filter(hour -> hour.cell().equals(cursor))
        .findFirst()
        .ifPresent(StripHour::requestFocus);
  }
}
