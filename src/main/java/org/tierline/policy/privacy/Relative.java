package org.tierline.policy.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.cases.CaseRecord;
import org.tierline.policy.privacy.ComparableItems.Standing;
import org.tierline.policy.privacy.ComparableItems.StandingKind;

/** A parent or guardian on file, who may need a consent of the applicant (P9). */
record Relative(
    StandingKind kind, String name, @Nullable LocalDate from, @Nullable LocalDate until) {
  Standing standing() {
    return Standings.standing(kind, name, from, until);
  }

  /** Once for each consent that names them, on the days that both hold. */
  Stream<Standing> withAnyOf(List<CaseRecord.Consent> consents) {
    return consents.stream()
        .filter(consent -> isNamed(consent.to()))
        .map(consent ->
            Standings.standing(
                kind, name, later(from, consent.from()), earlier(until, consent.until())));
  }

  /** Either of the two may have a middle name that the other leaves out. */
  private boolean isNamed(String other) {
    return NameFit.fits(NameParts.onRecord(name), NameParts.person(other))
        || NameFit.fits(NameParts.onRecord(other), NameParts.person(name));
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
    return one == null || other.isAfter(one) ? other : one;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }
}
