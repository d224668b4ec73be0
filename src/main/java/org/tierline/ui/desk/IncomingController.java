package org.tierline.ui.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** Who waits. New ones enter at their place; the one with the focus never changes by itself. */
public final class IncomingController {
  private final DeskView view;
  private final Map<UUID, WaitingCard> cards = new HashMap<>();
  private boolean takesFocus = true;
  @FXML private Label count;
  @FXML private VBox list;
  @FXML private VBox empty;

  IncomingController(DeskView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
    WhileShown.listen(
        list,
        () ->
            Subscription.combine(
                WhileShown.paint(view.model().incoming(), this::show),
                view.model()
                    .nowProperty()
                    .subscribe(now -> cards.values().forEach(card -> card.tick(now)))));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Gives the focus to the oldest phone contact, or whoever is first. */
  void focusFirst() {
    view.model().incoming().stream()
        .findFirst()
        .map(waiting -> cards.get(waiting.id()))
        .ifPresent(card -> card.open().requestFocus());
  }

  /** Somebody is about to begin a contact: whoever comes now does not take the focus. */
  void leaveFocus() {
    takesFocus = false;
  }

  private void show() {
    List<WaitingCaller> waiting = view.model().incoming();
    count.setText(Integer.toString(waiting.size()));
    Shown.set(empty, waiting.isEmpty());
    Shown.set(list, !waiting.isEmpty());
    boolean wasEmpty = cards.isEmpty();
    cards.keySet().retainAll(waiting.stream().map(WaitingCaller::id).toList());
    List<Node> wanted = new ArrayList<>();
    for (WaitingCaller each : waiting) {
      wanted.add(cards.computeIfAbsent(each.id(), id -> new WaitingCard(view, each)).node());
    }
    cards.values().forEach(card -> card.tick(view.model().nowProperty().get()));
    markFirst(waiting);
    list.getChildren().retainAll(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      if (i >= list.getChildren().size() || !list.getChildren().get(i).equals(wanted.get(i))) {
        list.getChildren().remove(wanted.get(i));
        list.getChildren().add(i, wanted.get(i));
      }
    }
    if (wasEmpty && takesFocus) {
      focusFirst();
    }
  }

  /**
   * The oldest phone contact has the focus whenever the desk opens: the next one is an Enter away.
   */
  private void markFirst(List<WaitingCaller> waiting) {
    for (WaitingCaller each : waiting) {
      WaitingCard card = cards.get(each.id());
      if (card != null) {
        card.open().getStyleClass().remove("first-focus");
        if (each.equals(waiting.getFirst())) {
          card.open().getStyleClass().add("first-focus");
        }
      }
    }
  }

  private void onKey(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    List<WaitingCaller> waiting = view.model().incoming();
    for (int i = 0; step != 0 && i < waiting.size(); i++) {
      WaitingCard card = cards.get(waiting.get(i).id());
      int next = i + step;
      if (card != null && card.open().isFocused() && next >= 0 && next < waiting.size()) {
        WaitingCard other = cards.get(waiting.get(next).id());
        if (other != null) {
          other.open().requestFocus();
          event.consume();
        }
        return;
      }
    }
  }
}
