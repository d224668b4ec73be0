package org.tierline.ui.appointment;

import java.time.InstantSource;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.tierline.model.Topic;
import org.tierline.model.appointment.AppointmentFilter;
import org.tierline.service.appointment.AppointmentList.Line;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.PagedList;

/** The requests for visits that officers work on, and the one in hand. Runs without a toolkit. */
public final class AppointmentListModel {
  /** How many a page has. */
  static final int PAGE = 20;

  private final ObjectProperty<AppointmentFilter> filter =
      new SimpleObjectProperty<>(AppointmentFilter.WAITING);
  private final PagedList<Line> list;
  private final SchedulingModel inHand;
  private boolean shown;

  /** A list of which nothing was read yet. */
  public AppointmentListModel(AppointmentJobs jobs, BackgroundWork work, InstantSource clock) {
    this.list = PagedList.of((after, limit) -> jobs.page(filter.get(), after, limit), PAGE, work);
    this.inHand = new SchedulingModel(jobs, work, clock, list::refresh);
    filter.subscribe((before, now) -> {
      list.clear();
      refresh();
    });
  }

  /** The screen is shown: it is read, and follows the store. */
  void show() {
    shown = true;
    refresh();
  }

  private void refresh() {
    if (shown) {
      list.refresh();
    }
  }

  /** Something in the store has changed, here or at another desk. */
  public void changed(Set<Topic> topics) {
    if (shown && topics.contains(Topic.APPOINTMENTS)) {
      list.follow();
    }
  }

  /** Another screen takes the place. */
  void leave() {
    shown = false;
  }

  /** The person signs out. */
  public void end() {
    shown = false;
    list.clear();
    inHand.clear();
  }

  /** Which list is shown. */
  ObjectProperty<AppointmentFilter> filterProperty() {
    return filter;
  }

  PagedList<Line> list() {
    return list;
  }

  SchedulingModel inHand() {
    return inHand;
  }
}
