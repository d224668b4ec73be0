package org.tierline.ui.callback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;

/** Changes the lines of a list one by one, so that whatever stays is not touched. */
final class Merging {
  private Merging() {}

  /** Makes the list show what is wanted; what is new and stands together comes at once. */
  static void into(ObservableList<CallbackLine> shown, List<CallbackLine> wanted) {
    if (shown.isEmpty()) {
      shown.setAll(wanted);
      return;
    }
    drop(shown, wanted);
    Set<Object> stayed = shown.stream().map(CallbackLine::key).collect(Collectors.toSet());
    int at = 0;
    while (at < wanted.size()) {
      CallbackLine line = wanted.get(at);
      if (stayed.contains(line.key())) {
        put(shown, at, line);
        at++;
      } else {
        int end = at + 1;
        while (end < wanted.size() && !stayed.contains(wanted.get(end).key())) {
          end++;
        }
        shown.addAll(at, wanted.subList(at, end));
        at = end;
      }
    }
  }

  /** Shows a line that was there before where it stands now. */
  private static void put(ObservableList<CallbackLine> shown, int at, CallbackLine line) {
    if (!shown.get(at).key().equals(line.key())) {
      shown.subList(at, shown.size()).removeIf(other -> other.key().equals(line.key()));
      shown.add(at, line);
    } else if (!shown.get(at).equals(line)) {
      shown.set(at, line);
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
