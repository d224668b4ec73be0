package org.tierline.ui.callback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is seen of the list where it stands while lines above it come and go. The list itself
 * would keep the number of the line on top, and so move everything below the hand.
 */
final class ListPlace {
  private final ListView<CallbackLine> list;
  private final Map<Object, Double> seen = new LinkedHashMap<>();
  private int top;

  ListPlace(ListView<CallbackLine> list) {
    this.list = list;
  }

  /** Before lines change. */
  void remember() {
    seen.clear();
    list.layout();
    VirtualFlow<?> flow = flow();
    if (flow == null || flow.getFirstVisibleCell() == null) {
      return;
    }
    top = flow.getFirstVisibleCell().getIndex();
    int last = flow.getLastVisibleCell().getIndex();
    for (int i = top; i <= last; i++) {
      IndexedCell<?> cell = flow.getCell(i);
      if (cell.getItem() instanceof CallbackLine line) {
        seen.put(line.key(), cell.getLayoutY());
      }
    }
  }

  /** After they have changed: the first line that was seen and is still there stands as before. */
  void restore() {
    VirtualFlow<?> flow = flow();
    if (flow == null || list.getItems() == null || isTopWhereItWas(flow)) {
      return;
    }
    List<Object> keys = list.getItems().stream().map(CallbackLine::key).toList();
    for (Map.Entry<Object, Double> line : seen.entrySet()) {
      int at = keys.indexOf(line.getKey());
      if (at >= 0) {
        put(flow, at, line.getValue());
        return;
      }
    }
  }

  /**
   * Nothing came or went above what is seen, as when a page is read on below, and the list kept its
   * place by itself, which it does not always.
   */
  private boolean isTopWhereItWas(VirtualFlow<?> flow) {
    if (seen.isEmpty() || top >= list.getItems().size()) {
      return false;
    }
    Map.Entry<Object, Double> first = seen.entrySet().iterator().next();
    if (!list.getItems().get(top).key().equals(first.getKey())) {
      return false;
    }
    list.layout();
    IndexedCell<?> cell = flow.getFirstVisibleCell();
    return cell != null && cell.getIndex() == top && cell.getLayoutY() == first.getValue();
  }

  private void put(VirtualFlow<?> flow, int at, double top) {
    list.layout();
    flow.scrollToTop(at);
    list.layout();
    flow.scrollPixels(-top);
  }

  private @Nullable VirtualFlow<?> flow() {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
  }
}
