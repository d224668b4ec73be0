package org.tierline.model.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search for offices found.
 *
 * @param readAs how a misspelling was understood, or null if it was not one
 * @param offices best first
 * @param places of that name, each with the office that serves it
 */
public record OfficeAnswer(
    @Nullable String readAs, List<FoundOffice> offices, List<ServedPlace> places) {
  public OfficeAnswer {
    offices = List.copyOf(offices);
    places = List.copyOf(places);
  }

  /** Nothing found. */
  public static final OfficeAnswer NONE = new OfficeAnswer(null, List.of(), List.of());
}
