package org.tierline.service.office;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.office.Place;
import org.tierline.store.OfficeTable;

/** Gathers the points of a sketch map. */
final class SketchDrawing {
  /** An office may serve islands an ocean away; they would leave no room for the rest. */
  private static final double FARTHEST_MILES = 600;

  private static final double FARTHEST_CALLER_MILES = 150;
  private static final int TOWNS = 80;

  private SketchDrawing() {}

  /** The map of an office in the United States whose place is known. */
  static Optional<SketchMap> of(Office office, @Nullable Place caller, OfficeTable table) {
    Place place = OfficeZones.exactPlace(office, table).orElse(null);
    GeoPoint point = place == null ? null : GeoPoint.of(place).orElse(null);
    if (place == null || point == null) {
      return Optional.empty();
    }
    List<Place> served =
        table.placesServedBy(office.code()).stream().filter(each -> isNear(point, each)).toList();
    Set<String> zips = served.stream().map(Place::zip).collect(Collectors.toSet());
    Stream<Place> others =
        table.placesOfState(place.state()).stream()
            .filter(each -> !zips.contains(each.zip()) && isNear(point, each));
    return Optional.of(
        new SketchMap(
            place.state(),
            points(served.stream()),
            points(others),
            point,
            callerNear(point, caller),
            officesBeside(office, place.state(), table),
            towns(served)));
  }

  /** Of a caller from far away a close-up of both would show nothing. */
  private static @Nullable GeoPoint callerNear(GeoPoint office, @Nullable Place caller) {
    return caller == null
        ? null
        : GeoPoint.of(caller)
            .filter(home -> office.milesTo(home) < FARTHEST_CALLER_MILES)
            .orElse(null);
  }

  private static boolean isNear(GeoPoint office, Place place) {
    return GeoPoint.of(place).filter(each -> office.milesTo(each) < FARTHEST_MILES).isPresent();
  }

  private static List<GeoPoint> points(Stream<Place> places) {
    return places.flatMap(each -> GeoPoint.of(each).stream()).distinct().toList();
  }

  private static List<SketchMap.Named> officesBeside(
      Office office, String state, OfficeTable table) {
    return table.all().stream()
        .filter(
            each -> each.kind() == OfficeKind.FIELD_OFFICE && Objects.equals(each.state(), state))
        .filter(each -> !each.code().equals(office.code()))
        .flatMap(each ->
            OfficeZones.exactPlace(each, table).flatMap(GeoPoint::of).stream()
                .map(point -> new SketchMap.Named(each.name(), point)))
        .toList();
  }

  private static List<SketchMap.Named> towns(List<Place> served) {
    Map<String, List<Place>> byTown =
        served.stream().collect(Collectors.groupingBy(each -> each.city() + "," + each.state()));
    return byTown.values().stream()
        .sorted(
            Comparator.comparingInt((List<Place> each) -> each.size())
                .reversed()
                .thenComparing(each -> each.getFirst().zip()))
        .limit(TOWNS)
        .map(each -> new SketchMap.Named(each.getFirst().city(), middle(each)))
        .toList();
  }

  private static GeoPoint middle(Collection<Place> places) {
    List<GeoPoint> points = points(places.stream());
    return new GeoPoint(
        points.stream().mapToDouble(GeoPoint::latitude).average().orElseThrow(),
        points.stream().mapToDouble(GeoPoint::longitude).average().orElseThrow());
  }
}
