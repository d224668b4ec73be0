package org.tierline.store.sql;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.privacy.Verification;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.store.CaseTable.Asked;
import org.tierline.store.CaseTable.Compared;
import org.tierline.store.CaseTable.Look;
import org.tierline.store.keys.KeyRing;

/** The gate of a store whose records are sealed: the desk compares, and hears at once. */
public final class GateAtDesk implements GateWay {
  private final Handle handle;
  private final Desk desk;

  /** Over a handle whose transaction somebody else begins and ends. */
  public GateAtDesk(Handle handle, Desk desk) {
    this.handle = handle;
    this.desk = desk;
  }

  @Override
  public Located at(byte[] digest) {
    return Located.at(handle, digest);
  }

  @Override
  public Look look(Asked asked, ComparableItems said, KeyRing ring) {
    return new CaseComparison(handle, desk.decoyCase())
        .compare(said, ring, asked.cleared(), asked.today(), asked.failuresSince());
  }

  @Override
  public Compared answer(UUID ticket) {
    throw new IllegalStateException("what is compared at the desk is heard at once");
  }

  @Override
  public void named(ReadAloudNumber number) {
    // Whoever owns the store sees all.
  }

  @Override
  public void letGoUnseen(UUID staffId, Supplier<UUID> notes, Instant at) {
    // Nothing is unseen by whoever owns the store.
  }

  @Override
  public void enter(Verification verification) {
    handle
        .createUpdate(
            """
            INSERT INTO verification (
              id, contact_id, staff_id, case_id, relationship, level, at, ends_at, ended_at)
            VALUES (
              :id, :contactId, :staffId, :caseId, :relationship, :level, :at, :endsAt, NULL)
            ON CONFLICT (id) DO NOTHING
            """)
        .bind("id", verification.id())
        .bind("contactId", verification.contactId())
        .bind("staffId", verification.staffId())
        .bind("caseId", verification.caseId())
        .bind("relationship", verification.relationship())
        .bind("level", verification.level())
        .bind("at", verification.at())
        .bind("endsAt", verification.endsAt())
        .execute();
  }
}
