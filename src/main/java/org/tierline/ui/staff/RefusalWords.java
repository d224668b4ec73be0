package org.tierline.ui.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.Messages;

/** Puts refusals into words. */
final class RefusalWords {
  private final Messages messages;
  private final Dates dates;
  private final Clock clock;

  RefusalWords(Messages messages, Clock clock) {
    this.messages = messages;
    this.dates = new Dates(messages);
    this.clock = clock;
  }

  Refusal refused(int triesLeft) {
    return new Refusal(
        messages.text("staff.refused"), messages.text("staff.refused.tries", triesLeft));
  }

  Refusal locked(Instant until) {
    String time = dates.time(LocalTime.ofInstant(until, clock.getZone()));
    return new Refusal(messages.text("staff.locked"), messages.text("staff.locked.until", time));
  }

  Refusal outOfReach(String why) {
    return new Refusal(messages.text("staff.store.out-of-reach"), why);
  }

  Refusal tooOld(String desk, String needed) {
    return new Refusal(
        messages.text("staff.too-old"), messages.text("staff.too-old.versions", desk, needed));
  }

  Refusal notCreated(String why) {
    return new Refusal(messages.text("staff.first.not-created"), why);
  }

  Refusal notPutBack(String why) {
    return new Refusal(messages.text("staff.put-back.not"), why);
  }

  Refusal failed() {
    return new Refusal(messages.text("staff.failed"), messages.text("staff.failed.todo"));
  }
}
