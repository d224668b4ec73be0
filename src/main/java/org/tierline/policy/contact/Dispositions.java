package org.tierline.policy.contact;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.tierline.model.contact.Disposition;

/** Proposes how a contact ended from what was done in it. */
public final class Dispositions {
  private Dispositions() {}

  /**
   * The disposition to propose: what the most people still have to do with comes first.
   *
   * @return empty if nothing was done that tells
   */
  public static Optional<Disposition> propose(Set<Done> done) {
    return done.stream().min(Comparator.naturalOrder()).map(Done::disposition);
  }

  /** What can have been done in a contact, the most telling first. */
  public enum Done {
    /** The words for danger were read to somebody (M3). */
    DANGER_SCRIPT_USED(Disposition.EMERGENCY_SERVICES),
    SUPERVISOR_TOOK(Disposition.SUPERVISOR_HANDLED),
    ESCALATED(Disposition.ESCALATED),
    REQUEST_CREATED(Disposition.SERVICE_REQUEST_CREATED),
    APPOINTMENT_REQUESTED(Disposition.APPOINTMENT_REQUESTED),
    REFERRED_INTERNATIONAL(Disposition.REFERRED_INTERNATIONAL),
    REFERRED_OTHER_AGENCY(Disposition.REFERRED_OTHER_AGENCY),
    /** Told where else at USCIS to write or ask. */
    DIRECTED(Disposition.DIRECTED_TO_CHANNEL),
    CASE_DISCLOSED(Disposition.ANSWERED),
    /** An answer in writing, also a general one to somebody who was not verified (P12). */
    ANSWER_SENT(Disposition.ANSWERED),
    /** An official link (M2). */
    LINK_SENT(Disposition.LINK_SENT),
    /** A guidance article was read to the caller. */
    GENERAL_ANSWER_GIVEN(Disposition.ANSWERED),
    VERIFICATION_FAILED(Disposition.NOT_VERIFIED);

    private final Disposition disposition;

    Done(Disposition disposition) {
      this.disposition = disposition;
    }

    private Disposition disposition() {
      return disposition;
    }
  }
}
