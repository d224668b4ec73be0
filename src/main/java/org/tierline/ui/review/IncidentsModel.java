package org.tierline.ui.review;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;
import org.tierline.ui.common.PagedList;

/** Incidents that are open, and the one that is being closed (P14). Runs without a toolkit. */
final class IncidentsModel {
  /** How many incidents a page has. */
  static final int PAGE = 5;

  /** The fewest characters that say what was found. */
  static final int SHORTEST = 10;

  private final IncidentJobs jobs;
  private final Lane lane;
  private final PagedList<IncidentJobs.Line> list;
  private final ReadOnlyObjectWrapper<IncidentJobs.@Nullable Line> chosen =
      new ReadOnlyObjectWrapper<>();
  private final BooleanProperty confirmed = new SimpleBooleanProperty();
  private final StringProperty words = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper faster = new ReadOnlyBooleanWrapper();
  private final BooleanBinding ready =
      Bindings.createBooleanBinding(
          () -> chosen.get() != null && words.get().strip().length() >= SHORTEST, chosen, words);

  IncidentsModel(IncidentJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.lane = work.lane();
    this.list = PagedList.of(jobs::incidents, PAGE, work);
  }

  /** Takes an incident in hand; what was typed for another one is dropped. */
  void choose(IncidentJobs.Line incident) {
    IncidentJobs.Line before = chosen.get();
    if (before == null || !before.id().equals(incident.id())) {
      words.set("");
      confirmed.set(false);
    }
    faster.set(false);
    chosen.set(incident);
  }

  /** Takes the one due first in hand. */
  void chooseFirst() {
    list.rows().stream().findFirst().ifPresent(this::choose);
  }

  /** Puts it back. */
  void leave() {
    chosen.set(null);
    words.set("");
    confirmed.set(false);
  }

  /** The person signs out. */
  void end() {
    leave();
    list.clear();
  }

  /** Closes the one in hand. */
  void close() {
    IncidentJobs.Line closing = chosen.get();
    if (closing == null || !ready.get()) {
      return;
    }
    boolean was = confirmed.get();
    String found = words.get().strip();
    lane.run(
        () -> jobs.close(closing, was, found),
        closed -> {
          leave();
          faster.set(!closed);
          list.refresh();
        });
  }

  /** The open ones. */
  PagedList<IncidentJobs.Line> list() {
    return list;
  }

  /** The one in hand, or null. */
  ReadOnlyObjectProperty<IncidentJobs.@Nullable Line> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Whether something was told that should not have been. */
  BooleanProperty confirmedProperty() {
    return confirmed;
  }

  /** What was found and done. */
  StringProperty wordsProperty() {
    return words;
  }

  /** Whether the one in hand can be closed. */
  BooleanBinding readyBinding() {
    return ready;
  }

  /** Whether somebody else closed what was to be closed last. */
  ReadOnlyBooleanProperty fasterProperty() {
    return faster.getReadOnlyProperty();
  }
}
