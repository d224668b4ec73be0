package org.tierline.ui.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The clock on the wall of the center; dates of the product are dates here. */
public final class EasternTime {
  /** Where the center is. */
  public static final ZoneId ZONE = ZoneId.of("America/New_York");

  private EasternTime() {}

  /** A moment by this clock. */
  public static ZonedDateTime of(Instant moment) {
    return moment.atZone(ZONE);
  }

  /** The date of a moment. */
  public static LocalDate dateOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}
