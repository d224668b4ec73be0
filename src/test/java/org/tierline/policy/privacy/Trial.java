package org.tierline.policy.privacy;

import java.time.LocalDate;
import org.tierline.model.privacy.Relationship;

/**
 * One row of a table as the two sides of a comparison, for the policy and for the store alike.
 *
 * @param asked the item that the table is about
 * @param fits what the table says of it
 */
public record Trial(
    String label,
    ComparableItems record,
    ComparableItems said,
    Relationship relationship,
    LocalDate today,
    Asked asked,
    boolean fits) {
  /** What a table is about. */
  public enum Asked {
    NAME,
    EXTRA,
    STANDING
  }

  /** Whether a comparison found what the table says. */
  public boolean agrees(boolean nameFits, int extrasFitting, boolean standingFits) {
    return fits
        == switch (asked) {
          case NAME -> nameFits;
          case EXTRA -> extrasFitting == 1;
          case STANDING -> standingFits;
        };
  }

  @Override
  public String toString() {
    return label;
  }
}
