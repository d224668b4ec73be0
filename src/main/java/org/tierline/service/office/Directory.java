package org.tierline.service.office;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tierline.model.office.Office;
import org.tierline.store.OfficeTable;

/** All offices of a store, and the support centers of which only the code is known. */
final class Directory {
  private final Map<String, Office> offices = new LinkedHashMap<>();

  Directory(OfficeTable table) {
    table.all().forEach(office -> offices.put(office.code(), office));
    CountyOffices.published()
        .supportCenters()
        .forEach(center -> offices.putIfAbsent(center.code(), center));
  }

  /** The office of a code. */
  Optional<Office> office(String code) {
    return Optional.ofNullable(offices.get(code));
  }

  /** Those that fit, field offices first, then by name. */
  Stream<Office> where(Predicate<Office> fits) {
    return all().stream().filter(fits).sorted(OfficeOrder.BY_KIND);
  }

  private Collection<Office> all() {
    return offices.values();
  }
}
