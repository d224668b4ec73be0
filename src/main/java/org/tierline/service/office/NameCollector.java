package org.tierline.service.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.service.office.NamedThing.Kind;
import org.tierline.store.OfficeTable;
import org.tierline.store.OfficeTable.Country;
import org.tierline.store.OfficeTable.InternationalArea;

/** Gathers the names of offices, states, countries and cities from a store. */
final class NameCollector {
  /** What people say and no list has. */
  private static final Map<String, String> ALSO_COUNTRIES =
      Map.of(
          "usa",
          "US",
          "america",
          "US",
          "uk",
          "GB",
          "england",
          "GB",
          "turkey",
          "TR",
          "burma",
          "MM",
          "korea",
          "KR",
          "holland",
          "NL",
          "czech republic",
          "CZ",
          "ivory coast",
          "CI");

  private static final Map<String, String> ALSO_OFFICES =
      Map.of(
          "filadelfia",
          "PHI",
          "nueva orleans",
          "NOL",
          "nueva york",
          "NYC",
          "la habana",
          "HAV",
          "philly",
          "PHI");

  private final List<NamedThing> names = new ArrayList<>();

  private NameCollector() {}

  /** All names of a store. */
  static NameList from(OfficeTable table) {
    NameCollector collector = new NameCollector();
    List<Office> offices = table.all();
    offices.forEach(collector::office);
    ALSO_OFFICES.forEach((name, code) ->
        offices.stream()
            .filter(office -> office.code().equals(code))
            .forEach(office -> collector.add(name, office.name(), Kind.OFFICE, code)));
    States.english().forEach((code, name) -> collector.add(name, name, Kind.STATE, code));
    States.spanish()
        .forEach((code, name) -> collector.add(name, States.name(code), Kind.STATE, code));
    table.countries().forEach(collector::country);
    table.internationalAreas().forEach(collector::area);
    table.cityNames().forEach(name -> collector.add(name, name, Kind.CITY, name));
    return new NameList(collector.names);
  }

  private void office(Office office) {
    add(office.name(), office.name(), Kind.OFFICE, office.code());
    if (office.kind() == OfficeKind.FIELD_OFFICE || office.kind() == OfficeKind.INTERNATIONAL) {
      add(office.name() + " field office", office.name(), Kind.OFFICE, office.code());
      add(office.name() + " office", office.name(), Kind.OFFICE, office.code());
    } else if (office.kind() == OfficeKind.ASYLUM) {
      add(office.name() + " asylum office", office.name(), Kind.OFFICE, office.code());
    }
  }

  private void country(Country country) {
    Locale locale = Locale.of("", country.iso2());
    Stream.concat(
            Stream.of(
                country.name(),
                locale.getDisplayCountry(Locale.ENGLISH),
                locale.getDisplayCountry(Locale.of("es"))),
            ALSO_COUNTRIES.entrySet().stream()
                .filter(also -> also.getValue().equals(country.iso2()))
                .map(Map.Entry::getKey))
        .map(Spelling::plain)
        .distinct()
        .forEach(name -> add(name, country.name(), Kind.COUNTRY, country.iso2()));
  }

  private void area(InternationalArea area) {
    Provinces.of(area)
        .forEach(province -> add(province, province, Kind.PROVINCE, area.officeCode()));
  }

  private void add(String name, String spoken, Kind kind, String key) {
    names.add(new NamedThing(Spelling.plain(name), spoken, kind, key));
  }
}
