package org.tierline.ui.escalation;

import java.time.Instant;
import java.time.LocalDate;
import org.tierline.ui.common.EasternTime;

/** One hour of one day, by the Eastern clock. */
public record StripCell(LocalDate day, int hour) implements Comparable<StripCell> {
  /** Its beginning. */
  public Instant from() {
    return day.atTime(hour, 0).atZone(EasternTime.ZONE).toInstant();
  }

  /** Its end, exclusive. */
  public Instant to() {
    return day.atTime(hour, 0).plusHours(1).atZone(EasternTime.ZONE).toInstant();
  }

  @Override
  public int compareTo(StripCell other) {
    int byDay = day.compareTo(other.day);
    return byDay == 0 ? Integer.compare(hour, other.hour) : byDay;
  }

  /** As it is kept in a draft. */
  @Override
  public String toString() {
    return day + "T" + hour;
  }

  static StripCell parse(String kept) {
    int split = kept.indexOf('T');
    return new StripCell(
        LocalDate.parse(kept.substring(0, split)), Integer.parseInt(kept.substring(split + 1)));
  }
}
