package org.tierline.service.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.Closing;
import org.tierline.model.office.Office;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.Desk;
import org.tierline.store.OfficeTable;

/** What everybody at a desk should know of today: offices that are closed, and holidays. */
public final class GoodToKnow {
  private static final int DAYS_AHEAD = 4;
  private final Desk desk;
  private final OfficeZones zones = new OfficeZones();

  /** Looks with the calendar and the offices of a desk. */
  public GoodToKnow(Desk desk) {
    this.desk = desk;
  }

  /** One thing to know. */
  public sealed interface Item {
    /**
     * An office is closed today.
     *
     * @param until when it opens again, in its own time
     */
    record OfficeClosed(String office, String reason, @Nullable String note, ZonedDateTime until)
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
              .map(closing -> closed(closing, offices.get(closing.office()), transaction.offices()))
              .toList();
        });
  }

  private Item closed(Closing closing, @Nullable Office office, OfficeTable table) {
    ZoneId zone = office == null ? BusinessCalendar.EASTERN : zones.zone(office, table);
    return new Item.OfficeClosed(
        office == null ? closing.office() : office.name(),
        closing.reason(),
        closing.note(),
        Closings.of(closing.office(), desk.now(), table)
            .opensAgain(closing, zone, desk.calendar()));
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
