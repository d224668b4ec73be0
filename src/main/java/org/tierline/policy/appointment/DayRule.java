package org.tierline.policy.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.tierline.model.Sentence;
import org.tierline.model.appointment.MarkedDay;
import org.tierline.model.office.Closing;
import org.tierline.policy.calendar.BusinessCalendar;

/** On which days and at which times somebody can be received (A1, A3); the day is the office's. */
public final class DayRule {
  private final BusinessCalendar calendar;
  private final List<Closing> closings;
  private final ZoneId zone;

  /**
   * For one office.
   *
   * @param closings of that office
   * @param zone of that office
   */
  public DayRule(BusinessCalendar calendar, List<Closing> closings, ZoneId zone) {
    this.calendar = calendar;
    this.closings = List.copyOf(closings);
    this.zone = zone;
  }

  /** The wished days on which nobody is received the whole day, with why. */
  public List<MarkedDay> marked(List<LocalDate> wished, Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    return wished.stream()
        .distinct()
        .flatMap(day -> whyNot(day, today).map(why -> new MarkedDay(day, why)).stream())
        .toList();
  }

  /** Why nobody can be received at a moment; empty if somebody can. */
  public Optional<Sentence> whyNot(Instant moment, Instant now) {
    if (!moment.isAfter(now)) {
      return Optional.of(Sentence.of("why.visit.past"));
    }
    ZonedDateTime local = moment.atZone(zone);
    return notWorkedOn(local.toLocalDate())
        .or(() ->
            closings.stream()
                .filter(each -> !each.from().isAfter(moment) && each.until().isAfter(moment))
                .findFirst()
                .map(closing -> Sentence.of("why.visit.closed", closing.reason())));
  }

  private Optional<Sentence> whyNot(LocalDate day, LocalDate today) {
    if (day.isBefore(today)) {
      return Optional.of(Sentence.of("why.visit.past"));
    }
    return notWorkedOn(day).or(() -> closing(day));
  }

  private Optional<Sentence> notWorkedOn(LocalDate day) {
    return calendar
        .holiday(day)
        .map(name -> Sentence.of("why.visit.holiday", name))
        .or(() ->
            calendar.isBusinessDay(day)
                ? Optional.empty()
                : Optional.of(Sentence.of("why.visit.weekend")));
  }

  /** A closing that takes the whole day, or one that leaves other hours of it. */
  private Optional<Sentence> closing(LocalDate day) {
    Instant from = day.atStartOfDay(zone).toInstant();
    Instant until = day.plusDays(1).atStartOfDay(zone).toInstant();
    return closings.stream()
        .filter(each -> each.from().isBefore(until) && each.until().isAfter(from))
        .findFirst()
        .map(each ->
            !each.from().isAfter(from) && !each.until().isBefore(until)
                ? Sentence.of("why.visit.closed", each.reason())
                : Sentence.of("why.visit.closedPartly", each.reason()));
  }
}
