package org.tierline.service.office;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.Closing;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.store.OfficeTable;

/** Closings around now; the day is always the office's own. */
final class Closings {
  private static final Duration AHEAD = Duration.ofDays(30);
  private static final Duration BEHIND = Duration.ofDays(2);

  private final List<Closing> near;
  private final Instant now;

  private Closings(List<Closing> near, Instant now) {
    this.near = near.stream().sorted(Comparator.comparing(Closing::from)).toList();
    this.now = now;
  }

  /** The closings of all offices. */
  static Closings around(Instant now, OfficeTable table) {
    return new Closings(table.closings(now.minus(BEHIND), now.plus(BEHIND)), now);
  }

  /** The closings of one office, far enough ahead to tell when it opens again. */
  static Closings of(String office, Instant now, OfficeTable table) {
    return new Closings(table.closings(office, now.minus(BEHIND), now.plus(AHEAD)), now);
  }

  /** Whether an office has any, so that its zone need not be looked up for nothing. */
  boolean concern(String office) {
    return near.stream().anyMatch(each -> each.office().equals(office));
  }

  /**
   * The closing that touches today where the office is, or null: the one in force now, else the
   * next of the day, else the one that is over.
   */
  @Nullable Closing today(String office, ZoneId zone) {
    LocalDate day = now.atZone(zone).toLocalDate();
    Instant midnight = day.atStartOfDay(zone).toInstant();
    Instant nextMidnight = day.plusDays(1).atStartOfDay(zone).toInstant();
    List<Closing> touching =
        near.stream()
            .filter(each -> each.office().equals(office))
            .filter(each -> each.from().isBefore(nextMidnight) && each.until().isAfter(midnight))
            .toList();
    return touching.stream()
        .filter(each -> each.until().isAfter(now))
        .findFirst()
        .or(() -> touching.stream().reduce((first, last) -> last))
        .orElse(null);
  }

  /**
   * When the office opens again after a closing: not within another closing, and if the closing
   * ends with the day, on the next day that is worked on.
   */
  ZonedDateTime opensAgain(Closing closing, ZoneId zone, BusinessCalendar calendar) {
    Instant opens = closing.until();
    while (true) {
      ZonedDateTime local = opens.atZone(zone);
      Optional<Closing> next = closedAt(closing.office(), opens);
      if (next.isPresent()) {
        opens = next.orElseThrow().until();
      } else if (!calendar.isBusinessDay(local.toLocalDate())) {
        opens = local.toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
      } else {
        return local;
      }
    }
  }

  private Optional<Closing> closedAt(String office, Instant moment) {
    return near.stream()
        .filter(each -> each.office().equals(office))
        .filter(each -> !each.from().isAfter(moment) && each.until().isAfter(moment))
        .findFirst();
  }
}
