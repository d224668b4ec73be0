package org.tierline.ui.callback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;

/** Changes the lines of a list one by one, so that whatever stays is not touched. */
final class Merging {
  private Merging() {}

  /** Makes the list show what is wanted. */
  static void into(ObservableList<CallbackLine> shown, List<CallbackLine> wanted) {
    if (shown.isEmpty()) {
      shown.setAll(wanted);
      return;
    }
    drop(shown, wanted);
    for (int i = 0; i < wanted.size(); i++) {
      CallbackLine line = wanted.get(i);
      if (i >= shown.size()) {
        shown.add(line);
      } else if (!shown.get(i).key().equals(line.key())) {
        shown.subList(i, shown.size()).removeIf(other -> other.key().equals(line.key()));
        shown.add(i, line);
      } else if (!shown.get(i).equals(line)) {
        shown.set(i, line);
      }
    }
  }

  /** Takes away what has gone and shows what has changed; whatever is new has to wait. */
  static void withoutNew(ObservableList<CallbackLine> shown, List<CallbackLine> wanted) {
    Map<Object, CallbackLine> byKey = drop(shown, wanted);
    for (int i = 0; i < shown.size(); i++) {
      CallbackLine line = byKey.getOrDefault(shown.get(i).key(), shown.get(i));
      if (!line.equals(shown.get(i))) {
        shown.set(i, line);
      }
    }
  }

  private static Map<Object, CallbackLine> drop(
      ObservableList<CallbackLine> shown, List<CallbackLine> wanted) {
    Map<Object, CallbackLine> byKey = new LinkedHashMap<>();
    wanted.forEach(line -> byKey.put(line.key(), line));
    shown.removeIf(line -> !byKey.containsKey(line.key()));
    return byKey;
  }
}
