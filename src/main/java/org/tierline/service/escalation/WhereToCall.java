package org.tierline.service.escalation;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.office.Place;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.store.Transaction;

/** Where the caller of an escalation may be (E3). */
public final class WhereToCall {
  private WhereToCall() {}

  /** The zones of its ZIP, else of its number; empty if neither tells. */
  public static Set<ZoneId> zones(
      Transaction transaction, CallerZones zones, Escalation escalation) {
    String zip = escalation.zip();
    @Nullable ZoneId zipZone =
        zip == null ? null : transaction.offices().place(zip).map(Place::zone).orElse(null);
    return zones.of(zipZone, escalation.phone());
  }
}
