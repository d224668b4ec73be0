package org.tierline.service;

import java.util.concurrent.atomic.AtomicReference;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.store.Store;

/** The business calendar, as the store holds it. Safe for any thread. */
public final class CalendarShelf {
  private final AtomicReference<BusinessCalendar> calendar;

  private CalendarShelf(BusinessCalendar calendar) {
    this.calendar = new AtomicReference<>(calendar);
  }

  /** Reads the holidays of a store. */
  public static CalendarShelf of(Store store) {
    return new CalendarShelf(read(store));
  }

  /** The calendar that was read last. */
  public BusinessCalendar calendar() {
    return calendar.get();
  }

  /** Reads anew, after an import. */
  public void reread(Store store) {
    calendar.set(read(store));
  }

  private static BusinessCalendar read(Store store) {
    return new BusinessCalendar(store.read(transaction -> transaction.offices().holidays()));
  }
}
