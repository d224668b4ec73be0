package org.tierline.model.review;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * How long callers wait, from their first contact to the moment they are reached (E9).
 *
 * @param days by business days since the first contact, from 0 on; the last one has all older ones
 * @param urgentDue after how many business days urgent ones are due (E2)
 * @param regularDue after how many business days regular ones are due (E2)
 */
public record QueueAge(
    List<Day> days,
    int urgentDue,
    int regularDue,
    Waits urgent,
    Waits regular,
    Waits urgentReached,
    Waits regularReached) {
  public QueueAge {
    days = List.copyOf(days);
  }

  /** How many whose first contact is so many business days ago were not reached yet. */
  public record Day(long urgent, long regular) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /**
   * How long some callers wait or have waited; nearest rank, so each is the wait of somebody.
   *
   * @param half half of them no longer than this; null if there is nobody, like the others
   * @param nineInTen nine in ten no longer than this
   */
  public record Waits(
      long count,
      @Nullable Duration half,
      @Nullable Duration nineInTen,
      @Nullable Duration longest) {
    /** Nobody waits. */
    public static final Waits NOBODY = new Waits(0, null, null, null);

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
