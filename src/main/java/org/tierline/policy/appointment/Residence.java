package org.tierline.policy.appointment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.JurisdictionBasis;

/** Where somebody lives, and who serves them there. */
public sealed interface Residence {
  /**
   * In the United States.
   *
   * @param office that serves it for the reason asked for; null if it does not follow
   */
  record Here(@Nullable String office, @Nullable JurisdictionBasis basis) implements Residence {}

  /** Abroad, served by one international office. */
  record Abroad(String office, String contactInformation) implements Residence {}

  /**
   * Abroad, in a country that several offices share; the part of it was not told.
   *
   * @param offices their codes
   */
  record InShared(List<String> offices) implements Residence {
    public InShared {
      offices = List.copyOf(offices);
    }
  }

  /** Said to be abroad, in a country that there is none of; most likely it is misspelled. */
  record Nowhere() implements Residence {}

  /** Abroad, where no office serves. */
  record Unserved(String phone) implements Residence {}
}
