package org.tierline.ui.appointment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.appointment.AppointmentFilter;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.appointment.SchedulingAnswer;
import org.tierline.service.appointment.AppointmentList.Line;

/**
 * What the list of visits asks of the services, for the one person who is signed in. Every call may
 * touch the store and belongs in the background.
 */
public interface AppointmentJobs {
  /**
   * A page of a list.
   *
   * @param after the last one that is known, or null
   */
  List<Line> page(AppointmentFilter filter, @Nullable Line after, int limit);

  /** One of them as it is now; empty if there is none of which this person may be told. */
  Optional<Line> find(UUID requestId);

  /** Takes it in hand. */
  SchedulingAnswer take(UUID requestId);

  /** Lets go of it. */
  SchedulingAnswer letGo(UUID requestId);

  /** Schedules it, for the first time or anew, over the version that was seen. */
  SchedulingAnswer schedule(AppointmentRequest seen, When when);

  /** Declines it over the version that was seen. */
  SchedulingAnswer decline(AppointmentRequest seen, String reason);

  /** Cancels it over the version that was seen. */
  SchedulingAnswer cancel(AppointmentRequest seen, String reason);

  /**
   * When and where.
   *
   * @param there the clock of the office
   * @param office the code of another office than that of the request; null for that one
   * @param officeAgreed whether the office has decided about an urgent one (A1)
   */
  record When(LocalDateTime there, @Nullable String office, boolean officeAgreed) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
