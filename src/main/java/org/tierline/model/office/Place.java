package org.tierline.model.office;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP code and where it lies.
 *
 * @param latitude degrees north, or null where not known
 * @param longitude degrees east, or null where not known
 * @param zone the time zone there, or null where not known (military ZIPs)
 */
public record Place(
    String zip,
    String city,
    String state,
    String county,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable ZoneId zone) {}
