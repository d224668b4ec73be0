package org.tierline.service.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.Closing;
import org.tierline.model.office.Office;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.Desk;

/** What everybody at a desk should know of today: offices that are closed, and holidays. */
public final class GoodToKnow {
  private static final int DAYS_AHEAD = 4;
  private final Desk desk;

  /** Looks with the calendar and the offices of a desk. */
  public GoodToKnow(Desk desk) {
    this.desk = desk;
  }

  /** One thing to know. */
  public sealed interface Item {
    /**
     * An office is closed today.
     *
     * @param until when it opens again
     */
    record OfficeClosed(String office, String reason, @Nullable String note, Instant until)
        implements Item {}

    /**
     * A federal holiday, today or within the next days.
     *
     * @param nextBusinessDay when callers are called again
     */
    record Holiday(String name, LocalDate on, LocalDate nextBusinessDay) implements Item {}
  }

  /** Closings of today (Eastern), then holidays until the next business day and a little on. */
  public List<Item> today() {
    return Stream.concat(closings().stream(), holidays()).toList();
  }

  private List<Item> closings() {
    LocalDate today = desk.today();
    Instant from = today.atStartOfDay(BusinessCalendar.EASTERN).toInstant();
    Instant until = today.plusDays(1).atStartOfDay(BusinessCalendar.EASTERN).toInstant();
    return desk.store()
        .read(transaction -> {
          Map<String, Office> offices =
              transaction.offices().all().stream()
                  .collect(Collectors.toMap(Office::code, Function.identity()));
          return transaction.offices().closings(from, until).stream()
              .map(closing -> closed(closing, offices))
              .toList();
        });
  }

  private static Item closed(Closing closing, Map<String, Office> offices) {
    String name =
        Optional.ofNullable(offices.get(closing.office()))
            .map(Office::name)
            .orElse(closing.office());
    return new Item.OfficeClosed(name, closing.reason(), closing.note(), closing.until());
  }

  private Stream<Item> holidays() {
    LocalDate today = desk.today();
    return today
        .datesUntil(today.plusDays(DAYS_AHEAD))
        .flatMap(day ->
            desk.calendar().holiday(day).stream()
                .map(name -> new Item.Holiday(name, day, desk.calendar().businessDayAfter(day))));
  }
}
