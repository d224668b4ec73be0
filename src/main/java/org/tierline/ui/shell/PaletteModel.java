package org.tierline.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Latest;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;

/** Find or do: what was typed, what was found, which line is chosen, and what was done last. */
final class PaletteModel {
  private static final int OF_EACH_KIND = 5;
  private static final int OF_ONE_KIND = 20;
  private static final int LAST_DONE = 5;

  private final List<PaletteSource> sources;
  private final Messages messages;
  private final Latest<List<PaletteGroup>> search;
  private final List<PaletteItem> lastDone = new ArrayList<>();
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<PaletteGroup>> groups =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable PaletteItem> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper lookedFor = new ReadOnlyStringWrapper("");
  private @Nullable String onlyKind;

  PaletteModel(List<PaletteSource> sources, Messages messages, BackgroundWork work) {
    this.sources = List.copyOf(sources);
    this.messages = messages;
    this.search = work.latest(this::show);
    typed.subscribe((before, now) -> look());
  }

  StringProperty typedProperty() {
    return typed;
  }

  ReadOnlyObjectProperty<List<PaletteGroup>> groupsProperty() {
    return groups.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable PaletteItem> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What the groups were found by; changes also where nothing is found again. */
  ReadOnlyStringProperty lookedForProperty() {
    return lookedFor.getReadOnlyProperty();
  }

  /** Starts anew: nothing typed, the last things done on offer. */
  void begin() {
    onlyKind = null;
    typed.set("");
    look();
  }

  /** Closed: forgets a search under way, what was typed and what was found. */
  void abandon() {
    typed.set("");
    search.abandon();
    show(List.of());
  }

  /** How many lines there are. */
  int count() {
    return groups.get().stream().mapToInt(group -> group.items().size()).sum();
  }

  /** Whether something was typed and nothing fits. */
  boolean isNothingFound() {
    return !typed.get().isBlank() && count() == 0;
  }

  /** Chooses the line so many further down, or up. */
  void move(int step) {
    List<PaletteItem> lines = lines();
    if (!lines.isEmpty()) {
      int present = Math.max(0, lines.indexOf(chosen.get()));
      chosen.set(lines.get(Math.clamp(present + step, 0, lines.size() - 1)));
    }
  }

  /** Chooses a line. */
  void choose(PaletteItem item) {
    chosen.set(item);
  }

  /** Keeps only the kind of the chosen line, or takes all kinds again. */
  void narrow() {
    PaletteItem item = chosen.get();
    if (onlyKind != null) {
      onlyKind = null;
    } else if (item != null && !typed.get().isBlank()) {
      onlyKind =
          groups.get().stream()
              .filter(group -> group.items().contains(item))
              .map(PaletteGroup::kind)
              .findFirst()
              .orElse(null);
    }
    look();
  }

  /**
   * What the chosen line does, if it can be done now; it counts as done from then on, unless it is
   * of one caller: the next one has nothing to do with it (P15).
   *
   * @return runs it, or null if there is nothing to run
   */
  @Nullable Runnable take() {
    PaletteItem item = chosen.get();
    if (item == null || item.needs() != null) {
      return null;
    }
    if (!item.ofOneCaller()) {
      lastDone.removeIf(done -> done.id().equals(item.id()));
      lastDone.addFirst(item);
      if (lastDone.size() > LAST_DONE) {
        lastDone.removeLast();
      }
    }
    return item.open();
  }

  private void look() {
    String words = typed.get().strip();
    if (words.isEmpty()) {
      search.abandon();
      show(
          lastDone.isEmpty()
              ? List.of()
              : List.of(new PaletteGroup("shell.palette.last", lastDone)));
    } else {
      String only = onlyKind;
      search.ask(() -> find(words, only));
    }
  }

  private List<PaletteGroup> find(String words, @Nullable String only) throws Exception {
    List<PaletteGroup> found = new ArrayList<>();
    for (PaletteSource source : sources) {
      if (only == null || only.equals(source.kind())) {
        int limit = only == null ? OF_EACH_KIND : OF_ONE_KIND;
        List<PaletteItem> items = source.find(words).stream().limit(limit).toList();
        if (!items.isEmpty()) {
          found.add(new PaletteGroup(source.kind(), items));
        }
      }
    }
    bestFirst(found, words);
    return found;
  }

  /**
   * The kind with the best match comes first, the others stay in their order; of two alike the one
   * that can be done now.
   */
  private void bestFirst(List<PaletteGroup> found, String words) {
    found.stream()
        .min(Comparator.comparingInt(group -> rank(group, words)))
        .ifPresent(best -> {
          found.remove(best);
          found.addFirst(best);
        });
  }

  private int rank(PaletteGroup group, String words) {
    Locale locale = messages.language().locale();
    PaletteItem item = group.items().getFirst();
    String title = item.title().toLowerCase(locale);
    String sought = words.toLowerCase(locale);
    int rank = title.startsWith(sought) ? 0 : title.contains(" " + sought) ? 1 : 2;
    return 2 * rank + (item.needs() == null ? 0 : 1);
  }

  private void show(List<PaletteGroup> found) {
    groups.set(found);
    lookedFor.set(typed.get().strip());
    List<PaletteItem> lines = lines();
    chosen.set(lines.isEmpty() ? null : lines.getFirst());
  }

  private List<PaletteItem> lines() {
    return groups.get().stream().flatMap(group -> group.items().stream()).toList();
  }
}
