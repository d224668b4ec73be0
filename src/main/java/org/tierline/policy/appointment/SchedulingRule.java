package org.tierline.policy.appointment;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.appointment.SchedulingAnswer;
import org.tierline.model.appointment.SchedulingWish;
import org.tierline.model.office.Office;
import org.tierline.model.staff.Role;

/** Who schedules visits (A1, V2), and when they can be (A3). Pure. */
public final class SchedulingRule {
  /** Officers schedule. */
  public static final List<String> BY = List.of("A1");

  /** Officers schedule, on days on which the office is there. */
  public static final List<String> DAYS = List.of("A1", "A3");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private SchedulingRule() {}

  /** The refusal for a role that does not schedule; empty for those that do. */
  public static Optional<SchedulingAnswer> notTheirs(Role role) {
    return switch (role) {
      case TIER_2, SUPERVISOR -> Optional.empty();
      case TIER_1 ->
          Optional.of(
              SchedulingAnswer.refused("say.appointment.officersOnly", List.of("V2", "A1")));
      case ADMINISTRATOR ->
          Optional.of(SchedulingAnswer.refused("say.appointment.officersOnly", BY));
    };
  }

  /**
   * Why a visit cannot be scheduled so; empty if it can.
   *
   * @param office where it is to be; null if that is not known
   * @param days of that office
   */
  public static Optional<Sentence> refusal(
      AppointmentRequest request,
      SchedulingWish wish,
      @Nullable Office office,
      DayRule days,
      Instant now) {
    if (request.reason().isUrgent() && !wish.officeAgreed()) {
      return Optional.of(Sentence.of("say.appointment.officeDecides"));
    }
    return days.whyNot(wish.at(), now)
        .or(() ->
            office == null
                ? Optional.of(
                    wish.office() == null
                        ? Sentence.of("say.appointment.noOffice")
                        : Sentence.of("say.appointment.noSuchOffice", wish.office()))
                : Optional.empty());
  }

  /** The time of day as it is said, on the clock of the office. */
  public static String time(ZonedDateTime visit) {
    return TIME.format(visit);
  }
}
