package org.tierline.store.sql;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.privacy.Verification;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.store.CaseTable.Asked;
import org.tierline.store.CaseTable.Compared;
import org.tierline.store.CaseTable.Look;
import org.tierline.store.keys.KeyRing;

/** How a try at the gate meets the records: at the desk, or on a server that keeps them. */
public interface GateWay {
  /** Where a number leads. */
  Located at(byte[] digest);

  /** Compares what was said with the case it is about. */
  Look look(Asked asked, ComparableItems said, KeyRing ring);

  /**
   * What came of an attempt that was counted in an earlier transaction.
   *
   * @throws IllegalStateException if it does not stand on record
   */
  Compared answer(UUID ticket);

  /** Opens a gate that was passed. */
  void enter(Verification verification);

  /**
   * Whoever is told the number of an escalation or a request sees it until the transaction ends.
   */
  void named(ReadAloudNumber number);

  /**
   * Lets go of what somebody whose name is closed still holds, and records it, where whoever closed
   * it does not see what that is.
   *
   * @param notes keys of the notes that say so
   */
  void letGoUnseen(UUID staffId, Supplier<UUID> notes, Instant at);
}
