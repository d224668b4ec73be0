package org.tierline.store.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.policy.privacy.ComparableItems.StandingKind;
import org.tierline.policy.privacy.Gate;
import org.tierline.store.CaseTable.Compared;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.sql.ItemComparison.Found;

/**
 * One comparison of what was said with the case it is about, or with one that chance chose: the
 * same statements and the same number of rows either way (P7).
 */
final class CaseComparison {
  private final Handle handle;
  private final UUID decoy;
  private final ItemComparison items;

  CaseComparison(Handle handle, UUID decoy) {
    this.handle = handle;
    this.decoy = decoy;
    this.items = new ItemComparison(handle, decoy);
  }

  Compared compare(
      ComparableItems said, KeyRing ring, boolean cleared, LocalDate today, Instant failuresSince) {
    SaidNumbers numbers = SaidNumbers.of(said, ring);
    Located found = Located.at(handle, numbers.locator());
    Met met = meet(SqlCaseTable.OPEN_DOMAIN, found, said, ring, today);
    boolean isProtected = false;
    if (cleared) {
      Met other =
          meet(
              SqlCaseTable.PROTECTED_DOMAIN,
              Located.at(handle, numbers.protectedReceipt()),
              said,
              ring,
              today);
      isProtected = other.caseId().isPresent();
      met = isProtected ? other : met;
    }
    int failures =
        NumberFailures.count(handle, numbers.locator(), found.comparedWith(decoy), failuresSince);
    return new Compared(
        met.caseId().orElse(decoy), numbers.joined(), met.comparison(said, isProtected, failures));
  }

  private Met meet(
      String domain, Located located, ComparableItems said, KeyRing ring, LocalDate today) {
    UUID caseId = located.comparedWith(decoy);
    return new Met(
        located.caseId(),
        items.compare(caseId, CaseItem.ofSaid(caseId, said, domain, ring), today));
  }

  /**
   * The subject of a case needs no standing, and what a caller said of being a contact person then
   * does not matter.
   */
  private static boolean standingFits(ComparableItems said, Found found) {
    boolean claimsOther =
        said.standings().stream().anyMatch(claim -> claim.kind() != StandingKind.CONTACT_PERSON);
    return found.standing() || (!claimsOther && !found.organization());
  }

  /** What one domain has of what was said; of no case nothing, whatever it was compared with. */
  private record Met(Optional<UUID> caseId, Found found) {
    Met {
      found = caseId.isPresent() ? found : Found.NOTHING;
    }

    Gate.Comparison comparison(ComparableItems said, boolean isProtected, int failures) {
      return new Gate.Comparison(
          caseId.isPresent(),
          isProtected,
          found.name(),
          found.date() || found.organization(),
          said.extras().size(),
          found.extras(),
          found.origin(),
          caseId.isPresent() && standingFits(said, found),
          failures);
    }
  }
}
