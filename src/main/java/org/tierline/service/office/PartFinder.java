package org.tierline.service.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.office.Place;
import org.tierline.model.office.ServedPlace;
import org.tierline.store.OfficeTable;
import org.tierline.store.OfficeTable.InternationalArea;

/** Finds the offices and places that one reading means. Lives as long as its transaction. */
final class PartFinder {
  private static final int PLACES = 200;

  private final OfficeTable table;
  private final Directory directory;

  PartFinder(OfficeTable table, Directory directory) {
    this.table = table;
    this.directory = directory;
  }

  /** What a place means beside an office, state or country of the same name. */
  Hits besideOthers(Reading.City city) {
    return city(city, true);
  }

  /** What a reading means. */
  Hits find(Reading reading) {
    return switch (reading) {
      case Reading.Zip zip -> zip(zip.zip());
      case Reading.OfCode office -> code(office.code());
      case Reading.State state -> state(state.code());
      case Reading.Country country -> country(country.iso2(), null);
      case Reading.City city -> city(city, false);
    };
  }

  Hits code(String code) {
    Hits hits = new Hits();
    hits.add(directory.office(code), null);
    return hits;
  }

  Hits zip(String zip) {
    Hits hits = new Hits();
    table
        .serving(zip)
        .ifPresent(served -> {
          hits.add(directory.office(served.officeCode()), served.basis());
          table
              .place(zip)
              .ifPresent(place -> {
                addBeside(hits, place, served.officeCode());
                hits.add(
                    new ServedPlace(
                        place.city(), place.state(), zip, 1, served.officeCode(), served.basis()));
              });
        });
    return hits;
  }

  /** The field offices that serve a state, most ZIPs first, then the other offices in it. */
  Hits state(String state) {
    Hits hits = new Hits();
    table
        .servingState(state)
        .forEach(served -> hits.add(directory.office(served.officeCode()), served.basis()));
    directory
        .where(office -> "US".equals(office.country()) && state.equals(office.state()))
        .forEach(office -> hits.add(office, null));
    return hits;
  }

  /** The international office of a country; of two that share it, the one of the province. */
  Hits country(String iso2, @Nullable String province) {
    Hits hits = new Hits();
    if (iso2.equals("US")) {
      directory
          .where(office -> office.country().equals("US"))
          .forEach(each -> hits.add(each, null));
      return hits;
    }
    if (States.code(iso2).isPresent() && States.isTerritory(iso2)) {
      hits.addAll(state(iso2));
    }
    List<InternationalArea> areas =
        table.internationalAreas().stream().filter(area -> area.iso2().equals(iso2)).toList();
    areas.stream()
        .filter(area -> province == null || Provinces.has(area, province))
        .flatMap(area -> directory.office(area.officeCode()).stream())
        .sorted(OfficeOrder.BY_KIND)
        .forEach(office -> hits.add(office, null));
    directory
        .where(office ->
            office.kind() == OfficeKind.INTERNATIONAL
                && office.country().equals(iso2)
                && areas.stream().noneMatch(area -> area.officeCode().equals(office.code())))
        .forEach(office -> hits.add(office, null));
    return hits;
  }

  /** The offices of that name or in that city, and the places of that name with who serves them. */
  private Hits city(Reading.City city, boolean besideOthers) {
    List<ServedPlace> places = placesBeginning(city);
    List<ServedPlace> named =
        city.whole()
            ? places.stream().filter(each -> isCalled(each.city(), city.plain())).toList()
            : places.stream().limit(1).toList();
    Hits hits = new Hits();
    if (city.whole() && named.isEmpty() && city.state() != null) {
      return hits;
    }
    if (city.whole()) {
      directory
          .where(office -> isThere(office, city))
          .forEach(office -> hits.add(office, basisOf(office, named)));
    }
    boolean fieldOfficeThere =
        hits.offices().stream().anyMatch(hit -> hit.office().kind() == OfficeKind.FIELD_OFFICE);
    if (fieldOfficeThere || !besideOthers) {
      named.stream()
          .limit(fieldOfficeThere ? 1 : PLACES)
          .forEach(each -> hits.add(directory.office(each.officeCode()), each.basis()));
      named.stream().limit(1).forEach(main -> addBeside(hits, main));
    }
    named.forEach(hits::add);
    places.forEach(hits::add);
    return hits;
  }

  private static @Nullable JurisdictionBasis basisOf(Office office, List<ServedPlace> named) {
    return named.stream()
        .filter(main -> main.officeCode().equals(office.code()))
        .map(ServedPlace::basis)
        .findFirst()
        .orElse(null);
  }

  private List<ServedPlace> placesBeginning(Reading.City city) {
    List<ServedPlace> places = new ArrayList<>();
    for (String spelling : Spelling.stored(city.plain())) {
      places.addAll(table.servedPlaces(spelling, city.state(), PLACES));
    }
    places.sort(Comparator.comparingInt(ServedPlace::zips).reversed());
    return places;
  }

  private static boolean isThere(Office office, Reading.City city) {
    boolean inState = city.state() == null || Objects.equals(city.state(), office.state());
    return inState
        && (isCalled(office.name(), city.plain())
            || (office.city() != null && isCalled(office.city(), city.plain())));
  }

  private static boolean isCalled(String name, String plain) {
    return Spelling.plain(name).equals(plain);
  }

  private void addBeside(Hits hits, ServedPlace main) {
    table.place(main.firstZip()).ifPresent(place -> addBeside(hits, place, main.officeCode()));
  }

  private void addBeside(Hits hits, Place place, String fieldOffice) {
    Optional<CountyOffices.Beside> beside =
        CountyOffices.published().beside(place.state(), place.county(), fieldOffice);
    beside.ifPresent(
        known -> known.codes().forEach(code -> hits.add(directory.office(code), known.basis())));
  }
}
