package org.tierline.service.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.Closing;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.office.Place;
import org.tierline.service.Desk;
import org.tierline.store.OfficeTable;
import org.tierline.store.OfficeTable.Served;

/**
 * Makes the card of an office, and the sketch of where it lies. Safe for any thread but the one
 * that paints.
 */
public final class OfficeCards {
  private final Desk desk;
  private final OfficeZones zones = new OfficeZones();

  /** Cards from a desk's store. */
  public OfficeCards(Desk desk) {
    this.desk = desk;
  }

  /**
   * The card of an office.
   *
   * @param callerZip where the caller lives, or null
   */
  public Optional<OfficeCard> of(String code, @Nullable String callerZip) {
    return desk.store()
        .read(transaction -> {
          OfficeTable table = transaction.offices();
          return new Directory(table)
              .office(code)
              .map(office -> card(office, caller(office, callerZip, table), table));
        });
  }

  /** The sketch of where an office lies; empty if that is not known. */
  public Optional<SketchMap> sketch(String code, @Nullable String callerZip) {
    return desk.store()
        .read(transaction -> {
          OfficeTable table = transaction.offices();
          return new Directory(table)
              .office(code)
              .flatMap(office -> SketchDrawing.of(office, caller(office, callerZip, table), table));
        });
  }

  /**
   * The address for a form, a state by code or name, and a carrier ({@code USPS} or {@code
   * COURIER}); empty for a state that does not exist (A6).
   */
  public Optional<Mail> mail(String form, String state, String carrier) {
    return MailRules.state(state)
        .flatMap(code ->
            desk.store()
                .read(transaction ->
                    MailRules.choose(
                        transaction.offices().mailingAddresses(MailRules.form(form)),
                        code,
                        carrier.strip().toUpperCase(Locale.ROOT))));
  }

  /** The code of the state of a ZIP; empty if it is not known. */
  public Optional<String> stateOf(String zip) {
    return desk.store()
        .read(transaction -> transaction.offices().place(zip.strip()).map(Place::state));
  }

  /** The forms of which an address is on file. */
  public List<String> formsWithMail() {
    return desk.store()
        .read(transaction ->
            transaction.offices().forms().keySet().stream()
                .filter(form -> !transaction.offices().mailingAddresses(form).isEmpty())
                .sorted()
                .toList());
  }

  private OfficeCard card(Office office, @Nullable Place caller, OfficeTable table) {
    Optional<Served> served =
        Optional.ofNullable(caller).flatMap(place -> table.serving(place.zip()));
    Optional<Served> here = served.filter(each -> each.officeCode().equals(office.code()));
    Optional<Office> elsewhere =
        served
            .filter(each -> here.isEmpty() && office.kind() == OfficeKind.FIELD_OFFICE)
            .flatMap(each -> new Directory(table).office(each.officeCode()));
    Optional<ZonedDateTime> local = zones.known(office, table).map(zone -> desk.now().atZone(zone));
    return new OfficeCard(
        office,
        caller,
        here.map(Served::basis).orElse(null),
        elsewhere.orElse(null),
        shut(office, table),
        local.orElse(null),
        local.isPresent() && caller != null && sameTime(local.orElseThrow(), caller.zone()),
        caller == null ? null : trip(office, caller, table));
  }

  private boolean sameTime(ZonedDateTime there, @Nullable ZoneId callerZone) {
    Instant now = desk.now();
    return callerZone != null && callerZone.getRules().getOffset(now).equals(there.getOffset());
  }

  private OfficeCard.@Nullable Shut shut(Office office, OfficeTable table) {
    ZoneId zone = zones.zone(office, table);
    Closings closings = Closings.of(office.code(), desk.now(), table);
    Closing closing = closings.today(office.code(), zone);
    if (closing == null) {
      return null;
    }
    LocalDate today = desk.now().atZone(zone).toLocalDate();
    ZonedDateTime from = closing.from().atZone(zone);
    ZonedDateTime until = closing.until().atZone(zone);
    boolean allDay =
        !from.isAfter(today.atStartOfDay(zone))
            && !until.isBefore(today.plusDays(1).atStartOfDay(zone));
    return new OfficeCard.Shut(
        closing, from, until, allDay, closings.opensAgain(closing, zone, desk.calendar()));
  }

  private static OfficeCard.@Nullable Trip trip(Office office, Place caller, OfficeTable table) {
    Optional<GeoPoint> from = GeoPoint.of(caller);
    Optional<GeoPoint> to = OfficeZones.exactPlace(office, table).flatMap(GeoPoint::of);
    if (from.isEmpty() || to.isEmpty()) {
      return null;
    }
    GeoPoint home = from.orElseThrow();
    GeoPoint there = to.orElseThrow();
    return new OfficeCard.Trip((int) Math.round(home.milesTo(there)), home.directionTo(there));
  }

  /** An office abroad serves who lives there, so nobody of a ZIP is told of it (A5). */
  private static @Nullable Place caller(Office office, @Nullable String zip, OfficeTable table) {
    return zip == null || office.kind() == OfficeKind.INTERNATIONAL
        ? null
        : table.place(zip.strip()).orElse(null);
  }
}
