package org.tierline.ui.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.ui.common.Focus;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** Who waits. New ones enter at their place; the one with the focus never changes by itself. */
public final class IncomingController {
  private final DeskView view;
  private final Map<UUID, WaitingCard> cards = new HashMap<>();
  private boolean takesFocus = true;
  private Runnable emptied = () -> {};
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

  /** What to do when the last who waits is gone and had the focus. */
  void whenEmptied(Runnable emptied) {
    this.emptied = emptied;
  }

  private void show() {
    List<WaitingCaller> waiting = view.model().incoming();
    int held = placeOfFocus();
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
    } else if (held >= 0 && placeOfFocus() < 0) {
      passFocusOn(held, waiting);
    }
  }

  /** Which card of the list has the focus, from 0; -1 for none. */
  private int placeOfFocus() {
    Scene scene = list.getScene();
    Node owner = scene == null ? null : scene.getFocusOwner();
    for (int i = 0; owner != null && i < list.getChildren().size(); i++) {
      if (Focus.isWithin(owner, list.getChildren().get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Somebody else took the caller who had the focus: whoever stands there now has it. */
  private void passFocusOn(int place, List<WaitingCaller> waiting) {
    if (waiting.isEmpty()) {
      emptied.run();
      return;
    }
    WaitingCard next = cards.get(waiting.get(Math.min(place, waiting.size() - 1)).id());
    if (next != null) {
      next.open().requestFocus();
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
