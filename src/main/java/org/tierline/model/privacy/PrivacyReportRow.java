package org.tierline.model.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.incident.Incident;
import org.tierline.model.staff.Clearance;

/** A row of the weekly privacy report (P13). Names are full names. */
public sealed interface PrivacyReportRow {
  /** When it happened, or began. */
  Instant at();

  /**
   * A case was opened without a caller.
   *
   * @param receiptNumber null if the reader's keys do not open it
   */
  record Glass(
      Instant at, String by, BreakGlassReason reason, String words, @Nullable String receiptNumber)
      implements PrivacyReportRow {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /**
   * A number became locked for Tier 1 by the failures of a day; whether a case has it is not told.
   */
  record NumberLocked(LockedContact lastSaidIn) implements PrivacyReportRow {
    @Override
    public Instant at() {
      return lastSaidIn.at();
    }
  }

  /** A contact became locked by its own failures. */
  record ContactLocked(LockedContact contact) implements PrivacyReportRow {
    @Override
    public Instant at() {
      return contact.at();
    }
  }

  /**
   * An incident was reported.
   *
   * @param number as said, or null
   */
  record Reported(Incident incident, String by, @Nullable String number)
      implements PrivacyReportRow {
    @Override
    public Instant at() {
      return incident.reportedAt();
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** A clearance was granted or ended. */
  record ClearanceChanged(
      Instant at,
      String of,
      Clearance clearance,
      boolean granted,
      String askedBy,
      String confirmedBy)
      implements PrivacyReportRow {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** Failures at the gate, or searches, came too thick. */
  record Unusual(What what, Burst burst) implements PrivacyReportRow {
    @Override
    public Instant at() {
      return burst.first();
    }

    /** What came too thick. */
    public enum What {
      FAILURES,
      SEARCHES
    }
  }
}
