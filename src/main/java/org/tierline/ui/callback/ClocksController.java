package org.tierline.ui.callback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallAttempt;
import org.tierline.model.escalation.CallDay;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.ui.common.ClockWords;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.HourTrack;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.TwoClocks;
import org.tierline.ui.common.WhileShown;

/** When the caller may be called until the due day, what is promised, what was tried (E3, E6). */
public final class ClocksController {
  private static final int MOST_DAYS = 4;

  private final CallbackView view;
  private final TwoClocks clocks;
  @FXML private VBox root;
  @FXML private Label hours;
  @FXML private Label open;
  @FXML private VBox strip;

  ClocksController(CallbackView view) {
    this.view = view;
    this.clocks = new TwoClocks(view::now, view.messages());
  }

  @FXML
  void initialize() {
    WorkModel model = view.model().work();
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.storyProperty().subscribe(this::show),
                view.model()
                    .nowProperty()
                    .map(now -> now.getEpochSecond() / 60)
                    .subscribe(minute -> show(model.storyProperty().get()))));
  }

  private void show(@Nullable CallbackStory story) {
    boolean known = story != null && !story.mayCall().isEmpty() && !story.zones().isEmpty();
    Shown.set(root, story != null);
    Shown.set(strip, known);
    strip.getChildren().clear();
    if (story == null) {
      return;
    }
    if (!known) {
      hours.setText(view.text("callback.clocks.noZone"));
      open.setText("");
      return;
    }
    List<CallDay> days = story.mayCall().stream().limit(MOST_DAYS).toList();
    hours.setText(hoursOf(days, story));
    showOpen(story);
    strip
        .getChildren()
        .setAll(
            clocks.lines(
                days, story.zones(), story.row().due(), (day, track) -> put(story, day, track)));
    strip.setAccessibleText(hours.getText() + ". " + open.getText());
  }

  /** {@code 09:00–18:30 Eastern, 08:00–17:30 in Chicago}: of the first day that has any. */
  private String hoursOf(List<CallDay> days, CallbackStory story) {
    Optional<CallWindow> first = days.stream().flatMap(day -> day.allowed().stream()).findFirst();
    if (first.isEmpty()) {
      return view.text("callback.clocks.none");
    }
    String there =
        ClockWords.ordered(story.zones(), first.get().from()).stream()
            .map(zone ->
                view.text("callback.clocks.in", span(first.get(), zone), ClockWords.place(zone)))
            .reduce((one, other) -> one + ", " + other)
            .orElse("");
    return view.text("callback.clocks.hours", span(first.get(), EasternTime.ZONE), there);
  }

  private static String span(CallWindow window, ZoneId zone) {
    return ClockWords.clock(window.from(), zone) + "–" + ClockWords.clock(window.to(), zone);
  }

  private void showOpen(CallbackStory story) {
    Instant now = view.now();
    Optional<CallWindow> present =
        story.mayCall().stream()
            .flatMap(day -> day.allowed().stream())
            .filter(span -> RowWords.contains(span, now))
            .findFirst();
    open.getStyleClass().removeAll("success", "attention");
    open.getStyleClass().add(present.isPresent() ? "success" : "attention");
    open.setText(
        present.map(span -> left(Duration.between(now, span.to()))).orElseGet(() -> opens(story)));
  }

  private String left(Duration left) {
    return left.toHours() > 0
        ? view.text("callback.clocks.left", left.toHours(), left.toMinutesPart())
        : view.text("callback.clocks.leftMinutes", left.toMinutes());
  }

  private String opens(CallbackStory story) {
    return story.mayCall().stream()
        .flatMap(day -> day.allowed().stream())
        .map(CallWindow::from)
        .filter(from -> from.isAfter(view.now()))
        .findFirst()
        .map(from -> view.text("callback.clocks.opens", view.moment(from)))
        .orElseGet(() -> view.text("callback.clocks.closed"));
  }

  private void put(CallbackStory story, LocalDate day, HourTrack track) {
    for (CallWindow window : story.promised()) {
      if (EasternTime.dateOf(window.from()).equals(day)) {
        Label promise = Nodes.mark(view.text("callback.clocks.promised"), "strip-promised");
        double from = TwoClocks.hourOn(day, window.from());
        Region fill = new Region();
        fill.getStyleClass().add("strip-promise");
        track.between(fill, from, TwoClocks.hourOn(day, window.to()));
        track.at(promise, TwoClocks.hourOn(day, window.to()) + 1.2, false);
      }
    }
    for (CallAttempt attempt : story.attempts()) {
      if (EasternTime.dateOf(attempt.at()).equals(day)) {
        track.before(tried(attempt), TwoClocks.hourOn(day, attempt.at()));
      }
    }
  }

  private Label tried(CallAttempt attempt) {
    return Nodes.mark(
        view.text(
            "callback.clocks.tried",
            ClockWords.clock(attempt.at(), EasternTime.ZONE),
            view.enums().wordWithin(attempt.outcome())),
        "chip",
        "strip-tried");
  }
}
