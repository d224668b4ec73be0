package org.tierline.ui.office;

import org.tierline.model.office.FoundOffice;
import org.tierline.model.office.ServedPlace;

/** A row of the results. */
sealed interface ResultRow {
  /** The head of the offices. */
  record OfficesHead() implements ResultRow {}

  /** The head of the places. */
  record PlacesHead() implements ResultRow {}

  /**
   * An office.
   *
   * @param serves the place that it serves beside the field office, or empty
   */
  record OfOffice(FoundOffice found, String serves) implements ResultRow {}

  /** A place with who serves it. */
  record OfPlace(ServedPlace place) implements ResultRow {}

  /** What estimated and only office mean. */
  record Legend() implements ResultRow {}

  /** Two offices share the country: the province decides (A5). */
  record WhichProvince() implements ResultRow {}

  /** Whether it can be chosen. */
  default boolean canBeChosen() {
    return this instanceof OfOffice || this instanceof OfPlace;
  }
}
