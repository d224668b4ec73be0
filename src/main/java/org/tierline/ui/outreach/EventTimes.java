package org.tierline.ui.outreach;

import java.time.ZonedDateTime;
import org.tierline.model.outreach.OutreachEvent;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Messages;

/** When an event is, in Eastern time. */
final class EventTimes {
  private final Messages messages;
  private final Dates dates;

  EventTimes(Messages messages) {
    this.messages = messages;
    dates = new Dates(messages);
  }

  String when(OutreachEvent event) {
    ZonedDateTime from = EasternTime.of(event.startsAt());
    ZonedDateTime until = EasternTime.of(event.endsAt());
    return messages.text(
        "outreach.when",
        dates.dayWithYear(from.toLocalDate()),
        dates.time(from.toLocalTime()),
        dates.time(until.toLocalTime()));
  }
}
