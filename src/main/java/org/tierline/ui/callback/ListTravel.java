package org.tierline.ui.callback;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallbackRow;

/** Keeps the line that is lit on the caller in hand, and moves from caller to caller. */
final class ListTravel {
  private final CallbackModel model;
  private @Nullable ListView<CallbackLine> list;

  ListTravel(CallbackModel model) {
    this.model = model;
  }

  void follow(ListView<CallbackLine> shown) {
    list = shown;
  }

  /** Takes the caller whose line is lit. */
  void choose() {
    if (list != null
        && list.getSelectionModel().getSelectedItem()
            instanceof CallbackLine.Caller(CallbackGroup group, CallbackRow row)) {
      model.choose(row);
    }
  }

  /** Goes up or down to the next caller; true, for the key is used up. */
  boolean move(int step) {
    go(Objects.requireNonNull(list).getSelectionModel().getSelectedIndex() + step, step);
    return true;
  }

  /** Goes to the caller on top. */
  boolean first() {
    Objects.requireNonNull(list).scrollTo(0);
    go(0, 1);
    return true;
  }

  /** Goes to the last caller that was read; what is below, such as more of them, is in sight. */
  boolean last() {
    ListView<CallbackLine> shown = Objects.requireNonNull(list);
    int end = shown.getItems().size() - 1;
    go(end, -1);
    shown.scrollTo(end);
    return true;
  }

  private void go(int from, int step) {
    ListView<CallbackLine> shown = Objects.requireNonNull(list);
    List<CallbackLine> lines = shown.getItems();
    int at = from;
    while (at >= 0 && at < lines.size() && !(lines.get(at) instanceof CallbackLine.Caller)) {
      at += step;
    }
    if (at >= 0 && at < lines.size()) {
      shown.getSelectionModel().clearAndSelect(at);
      shown.getFocusModel().focus(at);
      keepInSight(shown, at, step);
      choose();
    } else if (step < 0) {
      shown.scrollTo(0);
    }
  }

  /** A line more than the one that is lit stays in sight, so that titles are read too. */
  private static void keepInSight(ListView<CallbackLine> shown, int at, int step) {
    if (shown.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getLastVisibleCell() != null) {
      int first = flow.getFirstVisibleCell().getIndex();
      int last = flow.getLastVisibleCell().getIndex();
      if (step < 0 && at <= first) {
        shown.scrollTo(Math.max(0, at - 1));
      } else if (at >= last) {
        shown.scrollTo(Math.min(first + 2 + at - last, at));
      }
    }
  }

  /** Lights the line of a caller, wherever it stands now. */
  void show(@Nullable CallbackRow row) {
    ListView<CallbackLine> shown = Objects.requireNonNull(list);
    int at = -1;
    for (int i = 0; row != null && shown.getItems() != null && i < shown.getItems().size(); i++) {
      if (shown.getItems().get(i).key().equals(row.id())) {
        at = i;
      }
    }
    if (at < 0) {
      shown.getSelectionModel().clearSelection();
    } else if (shown.getSelectionModel().getSelectedIndex() != at) {
      shown.getSelectionModel().clearAndSelect(at);
      shown.getFocusModel().focus(at);
    }
  }
}
