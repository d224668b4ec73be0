package org.tierline.service.office;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.Closing;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.office.Place;

/**
 * All that may be said of an office. What is null is not on file.
 *
 * @param caller where the caller lives, or null if no known ZIP was given
 * @param serves how sure it is that this office serves the caller; null if it does not
 * @param servedBy the field office that serves the caller if it is another one, or null
 * @param shut why and until when it is closed today, or null
 * @param localTime the time where the office is, or null if that is not known
 * @param sameTime whether the caller's clock shows the same
 * @param trip how far the caller is from it, or null
 */
public record OfficeCard(
    Office office,
    @Nullable Place caller,
    @Nullable JurisdictionBasis serves,
    @Nullable Office servedBy,
    @Nullable Shut shut,
    @Nullable ZonedDateTime localTime,
    boolean sameTime,
    @Nullable Trip trip) {

  /** Whether anybody is received there; always by appointment (A1). */
  public boolean receivesVisitors() {
    return office.kind() != OfficeKind.SERVICE_CENTER && office.kind() != OfficeKind.HEADQUARTERS;
  }

  /** Whether the answer to who serves the caller is to be confirmed. */
  public boolean isEstimated() {
    return serves == JurisdictionBasis.ESTIMATED_NEAREST
        || serves == JurisdictionBasis.ESTIMATED_NEIGHBOUR;
  }

  /**
   * A closing of today in the office's own time.
   *
   * @param allDay whether it covers the whole day
   * @param opensAgain the first moment at which it is open after it
   */
  public record Shut(
      Closing closing,
      ZonedDateTime from,
      ZonedDateTime until,
      boolean allDay,
      ZonedDateTime opensAgain) {}

  /** From the caller to the office, as the crow flies. */
  public record Trip(int miles, Compass direction) {}
}
