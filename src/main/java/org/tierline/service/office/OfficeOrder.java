package org.tierline.service.office;

import java.util.Comparator;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;

/** The order of offices that fit equally well. */
final class OfficeOrder {
  /** Field offices first, service centers without a counter last; then by name. */
  static final Comparator<Office> BY_KIND =
      Comparator.comparingInt((Office office) -> rank(office.kind())).thenComparing(Office::name);

  private OfficeOrder() {}

  private static int rank(OfficeKind kind) {
    return switch (kind) {
      case FIELD_OFFICE -> 0;
      case INTERNATIONAL -> 1;
      case ASYLUM -> 2;
      case APPLICATION_SUPPORT_CENTER -> 3;
      case SERVICE_CENTER -> 4;
      case HEADQUARTERS -> 5;
    };
  }
}
