package org.tierline.service.contact;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Caller;
import org.tierline.model.office.Place;
import org.tierline.policy.contact.PhoneNumbers;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.service.Desk;

/** Tells where a caller may be, for the clock beside the number. It never looks at a case. */
public final class CallerPlaces {
  private final Desk desk;
  private final CallerZones zones;

  /** Looks with the reference data of a desk's store. */
  public CallerPlaces(Desk desk, CallerZones zones) {
    this.desk = desk;
    this.zones = zones;
  }

  /** Where a caller may be. */
  public CallerPlace of(Caller caller) {
    Optional<Place> place =
        Optional.ofNullable(caller.zip())
            .flatMap(zip -> desk.store().read(t -> t.offices().place(zip)));
    @Nullable String phone = caller.phone();
    return new CallerPlace(
        phone == null ? null : PhoneNumbers.shown(phone),
        place.map(known -> known.city() + ", " + known.state()).orElse(null),
        zones.of(place.map(Place::zone).orElse(null), phone));
  }
}
