package org.tierline.service.contact;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * Where a caller may be, as far as ZIP and number tell.
 *
 * @param phone the number as it is shown, or null
 * @param place such as {@code Dallas, TX}, or null
 * @param zones empty if nothing tells
 */
public record CallerPlace(@Nullable String phone, @Nullable String place, Set<ZoneId> zones) {
  /** Nothing is known. */
  public static final CallerPlace UNKNOWN = new CallerPlace(null, null, Set.of());

  public CallerPlace {
    zones = Set.copyOf(zones);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
