package org.tierline.service.office;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.FoundOffice;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.office.OfficeQuery;
import org.tierline.model.office.Place;
import org.tierline.policy.appointment.DayRule;
import org.tierline.policy.appointment.Residence;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.Desk;
import org.tierline.store.OfficeTable;
import org.tierline.store.OfficeTable.Served;

/**
 * Which office receives somebody, by where they live and what for (A2, A5), and on which days.
 * Never looks at a case. Safe for any thread but the one that paints.
 */
public final class VisitOffices {
  /** For callers abroad whom no office serves (A5). */
  public static final String INTERNATIONAL_PHONE = "+1 212-620-3418";

  private static final Set<String> HOME =
      Set.of("US", "USA", "U.S.", "UNITED STATES", "UNITED STATES OF AMERICA", "ESTADOS UNIDOS");
  private static final Duration AHEAD = Duration.ofDays(400);
  private static final Duration BEHIND = Duration.ofDays(2);

  private final Desk desk;
  private final OfficeFinder finder;
  private final OfficeZones zones = new OfficeZones();

  /** Finds the offices of a desk's store. */
  public VisitOffices(Desk desk, OfficeFinder finder) {
    this.desk = desk;
    this.finder = finder;
  }

  /** Whether a country as told is abroad. */
  public static boolean isAbroad(@Nullable String country) {
    if (country == null || country.isBlank()) {
      return false;
    }
    String code = country.strip().toUpperCase(Locale.ROOT);
    return !HOME.contains(code) && !(States.code(code).isPresent() && States.isTerritory(code));
  }

  /**
   * Where somebody lives, and who serves them there.
   *
   * @param kind of the office that is needed in the United States
   * @param zip as told; null or unknown names no office
   * @param country as told; null for the United States
   * @param province the part of the country as told, or null
   */
  public Residence residence(
      OfficeKind kind, @Nullable String zip, @Nullable String country, @Nullable String province) {
    return country != null && isAbroad(country)
        ? abroad(country, province)
        : desk.store().read(transaction -> here(kind, zip, transaction.offices()));
  }

  private Residence abroad(String country, @Nullable String province) {
    List<Office> serving = international(country, province);
    if (serving.isEmpty() && province != null) {
      serving = international(country, null);
    }
    if (serving.size() > 1) {
      serving = inTheCountry(serving);
    }
    return switch (serving.size()) {
      case 0 ->
          finder.foreignCountry(country).isPresent()
              ? new Residence.Unserved(INTERNATIONAL_PHONE)
              : new Residence.Nowhere();
      case 1 ->
          new Residence.Abroad(
              serving.getFirst().code(), ContactInformation.of(serving.getFirst()));
      default -> new Residence.InShared(serving.stream().map(Office::code).toList());
    };
  }

  private List<Office> international(String country, @Nullable String province) {
    return finder
        .find(
            new OfficeQuery(
                null, null, null, null, country, province, null, OfficeKind.INTERNATIONAL))
        .offices()
        .stream()
        .map(FoundOffice::office)
        .distinct()
        .toList();
  }

  /** An office that was opened in a country serves it, whoever served it before from elsewhere. */
  private static List<Office> inTheCountry(List<Office> serving) {
    List<String> countries = serving.stream().map(Office::country).distinct().toList();
    if (countries.size() == 1) {
      return serving;
    }
    String last = serving.getLast().country();
    List<Office> there = serving.stream().filter(each -> each.country().equals(last)).toList();
    return there.size() == 1 ? there : serving;
  }

  private static Residence here(OfficeKind kind, @Nullable String zip, OfficeTable table) {
    String five = zip == null ? "" : zip.strip();
    Optional<Served> served =
        five.length() < 5 ? Optional.empty() : table.serving(five.substring(0, 5));
    Optional<Served> fitting =
        kind == OfficeKind.ASYLUM
            ? served.flatMap(field -> asylum(five.substring(0, 5), field.officeCode(), table))
            : served;
    return new Residence.Here(
        fitting.map(Served::officeCode).orElse(null), fitting.map(Served::basis).orElse(null));
  }

  /** As published for the county, else the nearest. */
  private static Optional<Served> asylum(String zip, String fieldOffice, OfficeTable table) {
    Directory directory = new Directory(table);
    Optional<Place> home = table.place(zip);
    return home.flatMap(
            place -> CountyOffices.published().beside(place.state(), place.county(), fieldOffice))
        .flatMap(beside ->
            beside.codes().stream()
                .flatMap(code -> directory.office(code).stream())
                .filter(office -> office.kind() == OfficeKind.ASYLUM)
                .findFirst()
                .map(office -> new Served(office.code(), beside.basis())))
        .or(() -> home.flatMap(GeoPoint::of).flatMap(point -> nearest(point, directory, table)));
  }

  private static Optional<Served> nearest(GeoPoint home, Directory directory, OfficeTable table) {
    return directory
        .where(office -> office.kind() == OfficeKind.ASYLUM)
        .flatMap(office ->
            OfficeZones.exactPlace(office, table).flatMap(GeoPoint::of).stream()
                .map(there -> new Far(office.code(), home.milesTo(there))))
        .min(Comparator.comparingDouble(Far::miles))
        .map(far -> new Served(far.code(), JurisdictionBasis.ESTIMATED_NEAREST));
  }

  private record Far(String code, double miles) {}

  /** On which days an office receives people; for an unknown one by the federal calendar alone. */
  public DayRule days(OfficeTable table, @Nullable String code) {
    return new DayRule(
        desk.calendar(),
        code == null
            ? List.of()
            : table.closings(code, desk.now().minus(BEHIND), desk.now().plus(AHEAD)),
        zone(table, code));
  }

  /** The zone of an office; Eastern where it is not known. */
  public ZoneId zone(OfficeTable table, @Nullable String code) {
    return Optional.ofNullable(code)
        .flatMap(known -> new Directory(table).office(known))
        .map(office -> zones.zone(office, table))
        .orElse(BusinessCalendar.EASTERN);
  }

  /** The office of a code. */
  public Optional<Office> office(OfficeTable table, String code) {
    return new Directory(table).office(code.strip().toUpperCase(Locale.ROOT));
  }
}
