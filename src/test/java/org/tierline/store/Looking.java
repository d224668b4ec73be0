package org.tierline.store;

import java.time.Instant;
import java.time.LocalDate;
import org.tierline.model.privacy.Relationship;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.store.keys.KeyRing;

/** Looks at the gate of a store that compares at the desk, and hears at once. */
public final class Looking {
  private Looking() {}

  /** What is found for something said. */
  public static CaseTable.Compared at(
      Transaction transaction,
      ComparableItems said,
      KeyRing ring,
      boolean cleared,
      LocalDate today,
      Instant since) {
    CaseTable.Asked asked =
        new CaseTable.Asked(
            Samples.id(),
            Samples.id(),
            Samples.id(),
            Relationship.APPLICANT_OR_PETITIONER,
            false,
            said.extras().size(),
            cleared,
            today,
            since,
            since);
    return switch (transaction.cases().look(asked, said, ring)) {
      case CaseTable.Compared compared -> compared;
      case CaseTable.Counted _ -> throw new AssertionError("a desk hears at once");
    };
  }
}
