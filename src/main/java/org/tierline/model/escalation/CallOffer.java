package org.tierline.model.escalation;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * The days and hours that can be offered to a caller (E3).
 *
 * @param zones where the caller may be; empty means that the ZIP must be asked for
 * @param days weekdays in order
 * @param eastern the hours of calls, Eastern
 * @param local the hours of calls where the caller is
 */
public record CallOffer(Set<ZoneId> zones, List<CallDay> days, Hours eastern, Hours local) {
  public CallOffer {
    zones = Set.copyOf(zones);
    days = List.copyOf(days);
  }

  /** Whether any hour of these days suits every zone. */
  public boolean hasHours() {
    return days.stream().anyMatch(day -> !day.allowed().isEmpty());
  }

  /** From (inclusive) until (exclusive), by a clock on the wall. */
  public record Hours(LocalTime from, LocalTime until) {}
}
