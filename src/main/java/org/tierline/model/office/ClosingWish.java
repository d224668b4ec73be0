package org.tierline.model.office;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A closing as it is entered, in the office's own day.
 *
 * @param from null for the beginning of the day
 * @param until null for its end
 * @param reason a short word, such as {@code weather}
 */
public record ClosingWish(
    String office,
    LocalDate day,
    @Nullable LocalTime from,
    @Nullable LocalTime until,
    String reason) {}
