package org.tierline.service.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.Closing;
import org.tierline.model.office.FoundOffice;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeAnswer;
import org.tierline.model.office.OfficeQuery;
import org.tierline.model.office.ServedPlace;
import org.tierline.service.office.NamedThing.Kind;
import org.tierline.store.OfficeTable;

/** One search: every part of the question is found by itself, and all must fit. */
final class OfficeSearch {
  private static final Pattern ZIP = Pattern.compile("(\\d{5})(?:-?\\d{4})?");
  private static final int MOST_PLACES = 60;

  private final OfficeTable table;
  private final OfficeZones zones;
  private final Instant now;
  private final Directory directory;
  private final PartFinder parts;
  private final TextReader reader;
  private @Nullable String readAs;

  OfficeSearch(OfficeTable table, NameList names, OfficeZones zones, Instant now) {
    this.table = table;
    this.zones = zones;
    this.now = now;
    this.directory = new Directory(table);
    this.parts = new PartFinder(table, directory);
    this.reader = new TextReader(names, code -> directory.office(code).isPresent());
  }

  /** Answers a question; nothing asked finds nothing. */
  OfficeAnswer answer(OfficeQuery query) {
    List<Hits> found = new ArrayList<>();
    said(query.zip()).ifPresent(zip -> found.add(zip(zip)));
    said(query.city()).ifPresent(city -> found.add(city(city, query.state())));
    if (said(query.city()).isEmpty()) {
      said(query.state()).ifPresent(state -> found.add(state(state)));
    }
    said(query.country())
        .ifPresent(country -> found.add(country(country, said(query.province()).orElse(null))));
    said(query.code()).ifPresent(code -> found.add(parts.code(code.toUpperCase(Locale.ROOT))));
    said(query.text()).ifPresent(text -> found.add(text(text)));
    Optional<Hits> all =
        found.stream()
            .reduce(Hits::and)
            .or(() -> Optional.ofNullable(query.kind()).map(kind -> everyOffice()));
    all.ifPresent(
        hits -> hits.keepOffices(office -> query.kind() == null || office.kind() == query.kind()));
    return all.filter(hits -> !hits.isEmpty()).map(this::dated).orElse(OfficeAnswer.NONE);
  }

  private Hits zip(String text) {
    var zip = ZIP.matcher(text);
    return zip.matches() ? parts.zip(zip.group(1)) : new Hits();
  }

  private Hits state(String text) {
    return States.code(text)
        .map(parts::state)
        .orElseGet(() -> all(reader.readName(text, Set.of(Kind.STATE), null)));
  }

  private Hits country(String text, @Nullable String province) {
    String code = text.toUpperCase(Locale.ROOT);
    List<Reading> readings =
        code.length() == 2
            ? List.of(new Reading.Country(code))
            : reader.readName(text, Set.of(Kind.COUNTRY), null).readings();
    Hits hits = new Hits();
    for (Reading reading : readings) {
      if (reading instanceof Reading.Country country) {
        hits.addAll(parts.country(country.iso2(), province));
      }
    }
    return hits;
  }

  /** Named offices count only in the state asked for. */
  private Hits city(String text, @Nullable String stateText) {
    Optional<String> state = said(stateText).flatMap(this::stateCode);
    if (said(stateText).isPresent() && state.isEmpty()) {
      return new Hits();
    }
    Hits hits = all(reader.readName(text, Set.of(Kind.CITY, Kind.OFFICE), state.orElse(null)));
    state.ifPresent(code ->
        hits.keepOffices(office ->
            code.equals(office.state())
                || office.state() == null
                || servesThere(hits, office.code())));
    return hits;
  }

  private static boolean servesThere(Hits hits, String office) {
    return hits.places().stream().anyMatch(place -> place.officeCode().equals(office));
  }

  private Optional<String> stateCode(String text) {
    return States.code(text)
        .or(() ->
            reader.readName(text, Set.of(Kind.STATE), null).readings().stream()
                .filter(Reading.State.class::isInstance)
                .map(reading -> ((Reading.State) reading).code())
                .findFirst());
  }

  private Hits text(String text) {
    return all(reader.read(text));
  }

  /** All readings together; of misspelled villages only the one with the most ZIPs. */
  private Hits all(ReadText read) {
    List<Hits> each = new ArrayList<>();
    boolean onlyPlaces = read.readings().stream().allMatch(Reading.City.class::isInstance);
    for (Reading reading : read.readings()) {
      each.add(
          reading instanceof Reading.City city && !onlyPlaces
              ? parts.besideOthers(city)
              : parts.find(reading));
    }
    boolean villages = read.corrected() != null && onlyPlaces;
    Hits hits = new Hits();
    if (villages) {
      mostZips(each)
          .ifPresent(best -> {
            hits.addAll(best);
            readAs = best.places().getFirst().city();
          });
    } else {
      each.forEach(hits::addAll);
      if (read.corrected() != null) {
        readAs = read.corrected();
      }
    }
    return hits;
  }

  private static Optional<Hits> mostZips(List<Hits> each) {
    Hits best = null;
    for (Hits hits : each) {
      if (!hits.places().isEmpty() && (best == null || zips(hits) > zips(best))) {
        best = hits;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int zips(Hits hits) {
    return hits.places().getFirst().zips();
  }

  private Hits everyOffice() {
    Hits hits = new Hits();
    directory.where(office -> true).forEach(office -> hits.add(office, null));
    return hits;
  }

  private OfficeAnswer dated(Hits hits) {
    Closings closings = Closings.around(now, table);
    List<FoundOffice> offices =
        hits.offices().stream()
            .map(hit ->
                new FoundOffice(hit.office(), hit.basis(), closedToday(hit.office(), closings)))
            .toList();
    List<ServedPlace> places = hits.places().stream().limit(MOST_PLACES).toList();
    return new OfficeAnswer(readAs, offices, places);
  }

  private @Nullable Closing closedToday(Office office, Closings closings) {
    return closings.concern(office.code())
        ? closings.today(office.code(), zones.zone(office, table))
        : null;
  }

  private static Optional<String> said(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
  }
}
