package org.tierline.ui.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallDay;
import org.tierline.model.escalation.CallOffer;
import org.tierline.model.escalation.CallWindow;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.WhileShown;

/**
 * The strip with two clocks: Eastern above, the caller's below, a row for each day, hours that may
 * be called tinted, picked ones filled (E3). To be used on the FX thread.
 */
final class TwoClockStrip extends VBox {
  private final StripModel model;
  private final Messages messages;
  private final StripWords words;
  private final List<StripHour> hours = new ArrayList<>();

  TwoClockStrip(StripModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    words = new StripWords(messages);
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
    LocalDate first = offer.days().getFirst().day();
    getChildren().add(axis(messages.text("escalation.strip.eastern"), EasternTime.ZONE, offer));
    offer.days().forEach(day -> getChildren().add(row(day)));
    StripWords.ordered(offer.zones(), noon(first))
        .forEach(zone -> getChildren().add(axis(StripWords.place(zone), zone, offer)));
    refresh();
    if (hadFocus) {
      focusCursor();
    }
  }

  private HBox axis(String name, ZoneId zone, CallOffer offer) {
    Label title = new Label(name);
    title.getStyleClass().addAll("strip-zone");
    HourTrack track = new HourTrack();
    LocalDate day = offer.days().getFirst().day();
    double now = nowOn(offer);
    for (int hour = StripModel.FIRST_HOUR; hour <= StripModel.END_HOUR; hour++) {
      Label label = new Label(StripWords.hour(easternHour(day, hour), zone));
      label.getStyleClass().add("strip-tick");
      track.at(label, hour, true);
    }
    if (now > 0) {
      Label clock = new Label(StripWords.clock(model.now(), zone));
      clock.getStyleClass().add("strip-clock");
      track.at(clock, now, false);
    }
    return line(title, track, "strip-axis");
  }

  private HBox row(CallDay day) {
    HBox label = new HBox(text(words.rowDay(day.day()), "strong"));
    label.getStyleClass().add("strip-day");
    if (day.day().equals(model.dueProperty().get())) {
      label.getChildren().add(text(messages.text("escalation.strip.due"), "attention", "strong"));
    } else if (model.isToday(day.day())) {
      label.getChildren().add(text(messages.text("escalation.strip.today"), "muted"));
    }
    HourTrack track = new HourTrack();
    track.between(region("hatch", "strip-band"), HourTrack.FROM, HourTrack.TO);
    for (CallWindow span : day.allowed()) {
      track.between(region("strip-allowed"), on(day.day(), span.from()), on(day.day(), span.to()));
      addPast(track, day.day(), span);
    }
    for (StripCell cell : StripModel.cells(day.day())) {
      StripHour hour = new StripHour(cell, () -> pick(cell));
      hours.add(hour);
      track.between(hour, cell.hour(), cell.hour() + 1.0);
    }
    addHoliday(track, day);
    addNow(track, day.day());
    return line(label, track, "strip-row");
  }

  private void addPast(HourTrack track, LocalDate day, CallWindow span) {
    Instant now = model.now();
    if (now.isAfter(span.from())) {
      Instant until = now.isBefore(span.to()) ? now : span.to();
      track.between(region("strip-past"), on(day, span.from()), on(day, until));
    }
  }

  private void addHoliday(HourTrack track, CallDay day) {
    if (day.holiday() != null) {
      Label name =
          new Label(messages.text("escalation.strip.holiday", words.holiday(day.holiday())));
      name.getStyleClass().add("chip");
      name.setMouseTransparent(true);
      track.at(name, (HourTrack.FROM + HourTrack.TO) / 2.0, false);
    }
  }

  private void addNow(HourTrack track, LocalDate day) {
    double now = on(day, model.now());
    if (model.isToday(day) && now >= HourTrack.FROM && now <= HourTrack.TO) {
      Region mark = region("strip-now");
      mark.setMouseTransparent(true);
      track.at(mark, now, false);
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
          words.cell(hour.cell(), state, offer.zones()));
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

  /** The hour of now on the strip, or -1 if today is not on it. */
  private double nowOn(CallOffer offer) {
    return offer.days().stream()
        .map(CallDay::day)
        .filter(model::isToday)
        .findFirst()
        .map(day -> on(day, model.now()))
        .filter(hour -> hour >= HourTrack.FROM && hour <= HourTrack.TO)
        .orElse(-1.0);
  }

  private static HBox line(Region label, HourTrack track, String styleClass) {
    label.getStyleClass().add("strip-label");
    HBox.setHgrow(track, Priority.ALWAYS);
    HBox line = new HBox(label, track);
    line.getStyleClass().add(styleClass);
    return line;
  }

  private static Label text(String words, String... styleClasses) {
    Label label = new Label(words);
    label.getStyleClass().addAll(styleClasses);
    label.getStyleClass().add("t12");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static Region region(String... styleClasses) {
    Region region = new Region();
    region.getStyleClass().addAll(styleClasses);
    return region;
  }

  /** A moment as an hour of an Eastern day, with its fraction. */
  private static double on(LocalDate day, Instant moment) {
    ZonedDateTime at = EasternTime.of(moment);
    double hour = at.getHour() + at.getMinute() / 60.0;
    return at.toLocalDate().isAfter(day) ? 24 : hour;
  }

  private static Instant easternHour(LocalDate day, int hour) {
    return day.atTime(LocalTime.MIDNIGHT).plusHours(hour).atZone(EasternTime.ZONE).toInstant();
  }

  private static Instant noon(LocalDate day) {
    return easternHour(day, 12);
  }
}
