package org.tierline.ui.staff;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Latest;

/** Who works here, a page at a time. Runs without a toolkit. */
final class PeopleModel {
  /** How many people a page has. */
  static final int PAGE = 50;

  private final SetUpJobs jobs;
  private final Latest<List<StaffMember>> asking;
  private final ObservableList<StaffMember> shown = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
  private List<StaffMember> all = List.of();
  private int pages = 1;

  PeopleModel(SetUpJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.asking = work.latest(people -> take(people));
  }

  /** Reads everybody anew. */
  void refresh() {
    asking.ask(jobs::people);
  }

  /** The next page. */
  void showMore() {
    pages++;
    show();
  }

  /** Whether somebody is there already who may open cases, so that keys come from them. */
  boolean hasSomebodyForCases() {
    return all.stream().anyMatch(member -> member.role() != Role.ADMINISTRATOR);
  }

  private void take(List<StaffMember> people) {
    all = people;
    show();
  }

  private void show() {
    int end = Math.min(all.size(), pages * PAGE);
    shown.setAll(all.subList(0, end));
    count.set(all.size());
    more.set(end < all.size());
  }

  /** The people read so far, by name. */
  ObservableList<StaffMember> shown() {
    return shown;
  }

  /** How many there are in all. */
  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** Whether there are more than are shown. */
  ReadOnlyBooleanProperty moreProperty() {
    return more.getReadOnlyProperty();
  }
}
