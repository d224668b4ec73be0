package org.tierline.service.audit;

import java.util.Map;
import java.util.stream.Stream;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.audit.AuditReport;
import org.tierline.model.audit.AuditSeal;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.audit.AuditVerifier;

/** Verifies the record of what happened. */
public final class AuditVerification {
  private final Desk desk;

  /** Verifies a desk's store. */
  public AuditVerification(Desk desk) {
    this.desk = desk;
  }

  /**
   * Verifies all chains and seals. Changes nothing, so that it works on a record that is bent.
   *
   * @param keptElsewhere seals that were kept where nobody with the store reaches them, in order
   */
  public AuditReport verify(Stream<AuditSeal> keptElsewhere) {
    return desk.store().read(t -> new AuditVerifier().verify(t.auditChains(), keptElsewhere));
  }

  /** Records that somebody had the record verified, and what came of it. */
  public void record(StaffSession session, AuditReport report) {
    Map<String, String> facts =
        Map.of("view", "VERIFIED", "findings", Integer.toString(report.findings().size()));
    desk.store()
        .write(t -> {
          t.audit()
              .append(
                  new AuditEvent(
                      desk.now(), AuditAction.AUDIT_READ, session.id(), null, null, facts));
          return true;
        });
  }
}
