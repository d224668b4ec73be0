package org.tierline.service.office;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.tierline.model.office.Office;
import org.tierline.model.office.Place;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.store.OfficeTable;
import org.tierline.store.WordMaker;

/** The time zones of offices, by where they lie; each is looked up once. Safe for any thread. */
final class OfficeZones {
  private final Map<String, ZoneId> known = new ConcurrentHashMap<>();

  /** The zone of an office; Eastern where nothing better is on file. */
  ZoneId zone(Office office, OfficeTable table) {
    String where =
        office.zip() + "|" + office.city() + "|" + office.state() + "|" + office.country();
    return known.computeIfAbsent(
        where, key -> find(office, table).orElse(BusinessCalendar.EASTERN));
  }

  /** Looks them up anew from now on. */
  void forget() {
    known.clear();
  }

  /** The zone of an office, if it follows from what is on file. */
  Optional<ZoneId> known(Office office, OfficeTable table) {
    return find(office, table);
  }

  private static Optional<ZoneId> find(Office office, OfficeTable table) {
    if (!office.country().equals("US") && !States.isTerritory(office.country())) {
      return table.countries().stream()
          .filter(country -> country.iso2().equals(office.country()))
          .flatMap(country -> zoneOf(office, country.zones()))
          .findFirst();
    }
    return place(office, table).flatMap(place -> Optional.ofNullable(place.zone()));
  }

  /** Of several zones of a country, the one named after the city; else the first. */
  private static Stream<ZoneId> zoneOf(Office office, List<ZoneId> zones) {
    String city = office.city() == null ? "" : office.city().replace(' ', '_');
    return zones.stream()
        .filter(zone -> !city.isEmpty() && zone.getId().endsWith("/" + city))
        .findFirst()
        .or(() -> zones.stream().findFirst())
        .stream();
  }

  /** Where an office lies: by ZIP, else by city, else anywhere in its state. */
  private static Optional<Place> place(Office office, OfficeTable table) {
    return exactPlace(office, table)
        .or(() ->
            Optional.ofNullable(office.state())
                .flatMap(state -> table.placesOfState(state).stream().findFirst()));
  }

  /** Where an office lies by its ZIP, else by its city. */
  static Optional<Place> exactPlace(Office office, OfficeTable table) {
    if (!office.country().equals("US") && !States.isTerritory(office.country())) {
      return Optional.empty();
    }
    return Optional.ofNullable(office.zip())
        .filter(zip -> zip.length() >= 5)
        .flatMap(zip -> table.place(zip.substring(0, 5)))
        .or(() -> inCity(office, table));
  }

  /** A place in the city of the office, if that is on file. */
  private static Optional<Place> inCity(Office office, OfficeTable table) {
    String city = office.city();
    if (city == null || office.state() == null) {
      return Optional.empty();
    }
    return Spelling.stored(Spelling.plain(city)).stream()
        .flatMap(name -> table.servedPlaces(name, office.state(), 20).stream())
        .filter(served -> WordMaker.fold(served.city()).equals(WordMaker.fold(city)))
        .findFirst()
        .flatMap(served -> table.place(served.firstZip()));
  }
}
