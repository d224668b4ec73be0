package org.tierline.ui.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.HandOff;
import org.tierline.ui.common.ChannelIcons;
import org.tierline.ui.common.Nodes;

/** One who waits: who, what for, what is known, how long, and Open. */
final class WaitingCard {
  private static final double ONE_LINE = 2000;
  private static final String LATE = "danger";

  private final DeskView view;
  private final WaitingCaller waiting;
  private final Label clock = Nodes.mark("", "t16", "strong");
  private final Button open = new Button();
  private final HBox node;

  WaitingCard(DeskView view, WaitingCaller waiting) {
    this.view = view;
    this.waiting = waiting;
    open.setText(view.text("desk.open"));
    Label enter = Nodes.mark(view.text("desk.key.enter"), "key");
    open.getStyleClass().addAll("small", "nowrap");
    open.setAccessibleText(view.text("desk.open.who", name(), channel(), wants()));
    open.setOnAction(event -> view.model().take(waiting.id()));
    FlowPane known = new FlowPane();
    known.getStyleClass().add("chips");
    // Wants one line, and wraps in what it gets.
    known.setPrefWrapLength(ONE_LINE);
    chips().forEach(chip -> known.getChildren().add(Nodes.mark(chip, "chip")));
    var words =
        Nodes.column(
            "g4",
            Nodes.row(
                List.of("g8", "baseline"),
                Nodes.mark(name(), "t14", "strong"),
                Nodes.growing(Nodes.text(channel(), "muted"))),
            Nodes.text(wants()),
            known);
    var end = Nodes.column(List.of("g8", "at-end"), clock, open);
    open.setMinWidth(Region.USE_PREF_SIZE);
    end.setMinWidth(Region.USE_PREF_SIZE);
    node =
        Nodes.row(
            List.of("waiting-card", "g12"),
            Nodes.icon(ChannelIcons.of(waiting.handOff().channel()), "muted"),
            Nodes.growing(words),
            end);
    open.focusedProperty()
        .subscribe(focused -> {
          node.getStyleClass().remove("selected");
          open.getStyleClass().remove("primary");
          open.setGraphic(focused ? enter : null);
          open.setContentDisplay(ContentDisplay.RIGHT);
          if (focused) {
            node.getStyleClass().add("selected");
            open.getStyleClass().add("primary");
          }
        });
  }

  HBox node() {
    return node;
  }

  Button open() {
    return open;
  }

  void tick(Instant now) {
    Instant due = waiting.replyDue();
    clock.setText(
        due == null ? view.dates().clock(waiting.waited(now)) : left(Duration.between(now, due)));
    boolean late = due != null && due.isBefore(now);
    if (late != clock.getStyleClass().contains(LATE)) {
      clock.getStyleClass().removeAll(LATE);
      if (late) {
        clock.getStyleClass().add(LATE);
      }
    }
  }

  private String left(Duration left) {
    return left.isNegative()
        ? view.text("desk.late", left.abs().toHours())
        : left.toHours() > 0
            ? view.text("desk.left.hours", left.toHours())
            : view.text("desk.left.minutes", left.toMinutes());
  }

  private String name() {
    String name = waiting.handOff().callerName();
    return name == null || name.isBlank() ? view.text("desk.unnamed") : name;
  }

  private String channel() {
    HandOff handOff = waiting.handOff();
    return handOff.channel() == Channel.LIVE_CHAT && !handOff.transcript().isEmpty()
        ? view.text("desk.byEmma", view.enums().word(handOff.channel()))
        : view.text(
            "desk.channelAndLanguage",
            view.enums().word(handOff.channel()),
            view.language(handOff.language()));
  }

  private String wants() {
    HandOff handOff = waiting.handOff();
    String wants = handOff.said().get("wants");
    if (wants != null) {
      return wants;
    }
    if (!handOff.ivrPath().isEmpty()) {
      return handOff.ivrPath().getLast();
    }
    // What was written is read by whoever opens it.
    if (handOff.channel() == Channel.LIVE_CHAT) {
      return view.text("desk.waitsInChat");
    }
    return handOff.transcript().isEmpty()
        ? view.text("desk.nothingSaid")
        : view.text("desk.hasWritten", handOff.transcript().size());
  }

  private List<String> chips() {
    HandOff handOff = waiting.handOff();
    List<String> chips = new ArrayList<>();
    if (handOff.said().containsKey("receiptNumber")) {
      chips.add(view.text("desk.known.receipt"));
    }
    String interpreted = handOff.said().get(HandOff.INTERPRETER);
    if (interpreted != null) {
      chips.add(view.text("desk.known.interpreter", view.language(interpreted)));
    }
    if (!handOff.linksSent().isEmpty()) {
      chips.add(view.text("desk.known.link"));
    }
    if (!handOff.transcript().isEmpty()) {
      chips.add(view.text("desk.known.transcript", handOff.transcript().size()));
      chips.add(view.language(handOff.language()));
    }
    String belongs = waiting.belongs();
    if (belongs != null) {
      chips.add(view.text("desk.known.belongs", view.text("referral.agency." + belongs)));
    }
    Instant due = waiting.replyDue();
    if (due != null) {
      chips.add(view.text("desk.known.due", view.date(due), view.time(due)));
      chips.add(view.text("desk.known.general"));
    }
    String place = waiting.place().place();
    if (place != null && handOff.channel().isPhone()) {
      chips.add(place);
    }
    return chips;
  }
}
