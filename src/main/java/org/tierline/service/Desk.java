package org.tierline.service;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.tierline.policy.Policies;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.store.Store;

/**
 * What every job at the desk works with: the store, the clock, the policies, and where keys and
 * numbers come from.
 *
 * @param ids makes keys that sort by time
 */
public record Desk(
    Store store,
    InstantSource clock,
    PolicyShelf policies,
    CalendarShelf calendars,
    Supplier<UUID> ids,
    Numbers numbers) {

  /** The same desk at another time, for what was done then and is told to the store only now. */
  public Desk at(Instant then) {
    return new Desk(store, InstantSource.fixed(then), policies, calendars, ids, numbers);
  }

  /** Now. */
  public Instant now() {
    return clock.instant();
  }

  /** The Eastern date of now. */
  public LocalDate today() {
    return now().atZone(BusinessCalendar.EASTERN).toLocalDate();
  }

  /** The business days, as the store knows them now. */
  public BusinessCalendar calendar() {
    return calendars.calendar();
  }

  /** The policies in force now. */
  public Policies policy() {
    return policies.at(now());
  }
}
