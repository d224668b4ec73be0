package org.tierline.service.office;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.model.office.Office;
import org.tierline.model.office.ServedPlace;

/** What one part of a question found, best first. */
final class Hits {
  private final Map<String, Hit> offices = new LinkedHashMap<>();
  private final Set<ServedPlace> places = new LinkedHashSet<>();

  /** An office and how sure it is that it serves what was asked for. */
  record Hit(Office office, @Nullable JurisdictionBasis basis) {}

  /** Adds an office at the end; one that is there already may learn its basis. */
  void add(Office office, @Nullable JurisdictionBasis basis) {
    offices.merge(
        office.code(), new Hit(office, basis), (there, now) -> there.basis() == null ? now : there);
  }

  void add(Optional<Office> office, @Nullable JurisdictionBasis basis) {
    office.ifPresent(present -> add(present, basis));
  }

  void add(ServedPlace place) {
    places.add(place);
  }

  /** Adds what another part found behind what is there. */
  void addAll(Hits more) {
    more.offices.values().forEach(hit -> add(hit.office(), hit.basis()));
    places.addAll(more.places);
  }

  /** Only what another part found as well, in the order of this one. */
  Hits and(Hits other) {
    Hits both = new Hits();
    for (Hit hit : offices.values()) {
      Hit there = other.offices.get(hit.office().code());
      if (there != null) {
        both.add(hit.office(), hit.basis() != null ? hit.basis() : there.basis());
      }
    }
    both.places.addAll(places.isEmpty() ? other.places : places);
    both.places.removeIf(place -> !both.offices.containsKey(place.officeCode()));
    return both;
  }

  void keepOffices(Predicate<Office> wanted) {
    offices.values().removeIf(hit -> !wanted.test(hit.office()));
  }

  List<Hit> offices() {
    return List.copyOf(offices.values());
  }

  List<ServedPlace> places() {
    return List.copyOf(places);
  }

  boolean isEmpty() {
    return offices.isEmpty() && places.isEmpty();
  }
}
