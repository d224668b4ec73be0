package org.tierline.ui.escalation;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.model.escalation.CallOffer;
import org.tierline.model.escalation.CallWindow;
import org.tierline.ui.common.ClockWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.ViewDresser;
import org.tierline.ui.common.WhileShown;

/**
 * The box around the strip: what can be picked, what is, and the words that take its place where no
 * hour can be offered. To be used on the FX thread.
 */
final class HoursBox extends VBox {
  private final StripModel model;
  private final Messages messages;
  private final ClockWords words;
  private final TwoClockStrip strip;
  private final Label mark = new Label();
  private final Label picked = new Label();
  private final Label there = new Label();
  private final HBox summary = new HBox(mark, picked, there);
  private final Label instead = new Label();
  private final Label legend = new Label();
  private final Label keys = new Label();
  private final Button earlier;
  private final Button later;
  private Optional<CallWindow> earliest = Optional.empty();
  private boolean hasEarlier;
  private boolean hasLater;

  /**
   * @param turn shows days a week earlier (-1) or later (1)
   */
  HoursBox(StripModel model, Messages messages, IntConsumer turn) {
    this.model = model;
    this.messages = messages;
    words = new ClockWords(messages);
    strip = new TwoClockStrip(model, messages);
    earlier = button("escalation.strip.earlier", () -> turn.accept(-1));
    later = button("escalation.strip.later", () -> turn.accept(1));
    getStyleClass().addAll("hours-box", "g6");
    mark.getStyleClass().addAll("success", "s14", "icon-check");
    picked.getStyleClass().addAll("t12", "strong");
    picked.setWrapText(true);
    there.getStyleClass().addAll("t12", "muted");
    there.setWrapText(true);
    summary.getStyleClass().addAll("g8", "hours-foot");
    summary.setMaxWidth(Double.MAX_VALUE);
    instead.setWrapText(true);
    instead.setMaxWidth(Double.MAX_VALUE);
    HBox foot = new HBox(summary, instead, earlier, later);
    foot.getStyleClass().addAll("g8", "hours-foot");
    HBox.setHgrow(summary, Priority.ALWAYS);
    HBox.setHgrow(instead, Priority.ALWAYS);
    getChildren().addAll(head(), strip, foot);
    ViewDresser.dress(foot);
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                model.offerProperty().subscribe(offer -> show()),
                model.picksProperty().subscribe(count -> show())));
  }

  /** Says which hour is the first at all, and whether there are other days to turn to. */
  void know(Optional<CallWindow> callable, boolean before, boolean after) {
    earliest = callable;
    hasEarlier = before;
    hasLater = after;
    show();
  }

  private Node head() {
    Label title = label("escalation.strip.when", "pane-title");
    legend.setText(messages.text("escalation.strip.legend"));
    legend.getStyleClass().addAll("t12", "muted");
    legend.setMaxWidth(Double.MAX_VALUE);
    legend.setWrapText(true);
    HBox.setHgrow(legend, Priority.ALWAYS);
    keys.setText(messages.text("escalation.strip.keys"));
    keys.getStyleClass().add("key");
    HBox head = new HBox(title, legend, keys);
    head.getStyleClass().add("g8");
    head.setAlignment(Pos.CENTER_LEFT);
    ViewDresser.dress(head);
    return head;
  }

  private void show() {
    CallOffer offer = model.offerProperty().get();
    boolean hours = offer != null && offer.hasHours();
    Shown.set(this, offer != null);
    Shown.set(strip, hours);
    Shown.set(summary, hours);
    Shown.set(legend, hours);
    Shown.set(keys, hours);
    boolean placed = offer != null && !offer.zones().isEmpty();
    Shown.set(earlier, hasEarlier && placed);
    Shown.set(later, hasLater && placed);
    Shown.set(instead, offer != null && !hours);
    if (offer == null) {
      return;
    }
    if (hours) {
      summarize(offer, model.windows());
    } else {
      instead.setText(wordsInstead(offer));
    }
  }

  private void summarize(CallOffer offer, List<CallWindow> windows) {
    Shown.set(mark, !windows.isEmpty());
    var at = model.now();
    if (windows.isEmpty()) {
      picked.setText(messages.text("escalation.strip.any"));
      there.setText(messages.text("escalation.strip.suits", words.places(offer.zones(), at)));
      return;
    }
    picked.setText(messages.text("escalation.strip.picked", words.windows(windows)));
    there.setText(
        offer.zones().size() == 1
            ? messages.text(
                "escalation.strip.there",
                words.hours(windows, offer.zones().iterator().next()),
                words.places(offer.zones(), at))
            : messages.text("escalation.strip.common", words.places(offer.zones(), at)));
  }

  private String wordsInstead(CallOffer offer) {
    if (offer.zones().isEmpty()) {
      return messages.text("escalation.strip.ask-zip");
    }
    String places = words.places(offer.zones(), model.now());
    return earliest
        .map(
            first -> messages.text("escalation.strip.earliest", places, words.moment(first.from())))
        .orElseGet(() -> messages.text("escalation.strip.none", places));
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.getStyleClass().add("small");
    button.setOnAction(event -> action.run());
    Shown.set(button, false);
    return button;
  }

  private Label label(String key, String... styleClasses) {
    Label label = new Label(messages.text(key));
    label.getStyleClass().addAll(styleClasses);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
