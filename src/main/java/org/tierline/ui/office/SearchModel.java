package org.tierline.ui.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.OfficeAnswer;
import org.tierline.model.office.OfficeQuery;
import org.tierline.model.office.ServedPlace;
import org.tierline.service.office.OfficeFinder;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Latest;

/** One box, any spelling: what was typed, what it found, and which row is chosen. */
final class SearchModel {
  private static final Pattern ZIP = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");
  private static final int REMEMBERED = 3;

  private final OfficeFinder finder;
  private final Latest<Found> search;
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final ReadOnlyObjectWrapper<Found> found =
      new ReadOnlyObjectWrapper<>(Found.NOTHING_ASKED);
  private final ReadOnlyObjectWrapper<@Nullable ResultRow> chosenRow =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Choice> chosen = new ReadOnlyObjectWrapper<>();
  private final List<String> recent = new ArrayList<>();
  private boolean chosenByHand;

  SearchModel(OfficeFinder finder, BackgroundWork work) {
    this.finder = finder;
    this.search = work.latest(this::show);
    work.run(
        () -> {
          finder.prepare();
          return true;
        },
        ready -> {});
    typed.subscribe(this::ask);
  }

  /** What a search came to. */
  enum State {
    NOTHING_ASKED,
    FOUND,
    /** Found, but the province decides which of two. */
    WHICH_PROVINCE,
    NOTHING_FOUND,
    /** A country that no office serves. */
    NO_OFFICE_ABROAD
  }

  /**
   * What a search came to.
   *
   * @param asked the text that was asked for
   * @param country the country that no office serves, or empty
   */
  record Found(
      State state, String asked, @Nullable String readAs, List<ResultRow> rows, String country) {
    static final Found NOTHING_ASKED = new Found(State.NOTHING_ASKED, "", null, List.of(), "");

    Found {
      rows = List.copyOf(rows);
    }
  }

  /** What stands in the box. */
  StringProperty typedProperty() {
    return typed;
  }

  /** What it found. */
  ReadOnlyObjectProperty<Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** The chosen row, or null. */
  ReadOnlyObjectProperty<@Nullable ResultRow> chosenRowProperty() {
    return chosenRow.getReadOnlyProperty();
  }

  /** The chosen office, or null. */
  ReadOnlyObjectProperty<@Nullable Choice> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The last three searches that were of use, newest first. */
  List<String> recent() {
    return List.copyOf(recent);
  }

  /** Chooses the next row, or the one before. */
  void move(int step) {
    List<ResultRow> rows = choosable();
    if (!rows.isEmpty()) {
      int at = rows.indexOf(chosenRow.get());
      int next = at < 0 ? 0 : Math.clamp(at + (long) step, 0, rows.size() - 1);
      choose(rows.get(next));
    }
  }

  /** Chooses a row. */
  void choose(ResultRow row) {
    chosenByHand = true;
    set(row);
  }

  /** Empties the box; what was found with it is remembered. */
  void clear() {
    remember();
    typed.set("");
  }

  /** Remembers what was searched, as it was of use. */
  void remember() {
    String text = found.get().asked();
    if (!text.isEmpty() && chosen.get() != null) {
      recent.remove(text);
      recent.addFirst(text);
      while (recent.size() > REMEMBERED) {
        recent.removeLast();
      }
    }
  }

  /** Forgets everything, for the next contact. */
  void forget() {
    typed.set("");
    recent.clear();
  }

  private void ask(String text) {
    String asked = text.strip();
    if (asked.isEmpty()) {
      search.abandon();
      show(Found.NOTHING_ASKED);
    } else {
      search.ask(() -> find(asked));
    }
  }

  private Found find(String asked) {
    OfficeAnswer answer = finder.find(OfficeQuery.typed(asked));
    if (answer.offices().isEmpty() && answer.places().isEmpty()) {
      Optional<String> country = finder.foreignCountry(asked);
      return new Found(
          country.isPresent() ? State.NO_OFFICE_ABROAD : State.NOTHING_FOUND,
          asked,
          null,
          List.of(),
          country.orElse(""));
    }
    State state = Rows.isShared(answer) ? State.WHICH_PROVINCE : State.FOUND;
    return new Found(state, asked, answer.readAs(), Rows.of(answer), "");
  }

  /** A row chosen by hand stays while it still fits; else the best one is chosen. */
  private void show(Found now) {
    ResultRow before = chosenRow.get();
    found.set(now);
    List<ResultRow> rows = choosable();
    if (chosenByHand && before != null && rows.contains(before)) {
      set(before);
    } else {
      chosenByHand = false;
      set(rows.isEmpty() || now.state() == State.WHICH_PROVINCE ? null : rows.getFirst());
    }
  }

  private List<ResultRow> choosable() {
    return found.get().rows().stream().filter(ResultRow::canBeChosen).toList();
  }

  private void set(@Nullable ResultRow row) {
    chosenRow.set(row);
    chosen.set(
        switch (row) {
          case ResultRow.OfOffice office ->
              new Choice(office.found().office().code(), typedZip().orElse(null));
          case ResultRow.OfPlace(ServedPlace place) ->
              new Choice(place.officeCode(), place.firstZip());
          case null, default -> null;
        });
  }

  private Optional<String> typedZip() {
    var zip = ZIP.matcher(found.get().asked());
    return zip.find() ? Optional.of(zip.group()) : Optional.empty();
  }
}
