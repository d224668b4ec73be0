package org.tierline.service.audit;

import org.tierline.service.Desk;
import org.tierline.service.privacy.AnswerDeadline;

/** The jobs on the record of what happened, side by side. */
public record AuditJobs(
    AuditViews views, AuditExport export, AuditVerification verification, AuditSeals seals) {

  /** Those of a desk's store. */
  public static AuditJobs of(Desk desk, AnswerDeadline deadline) {
    return new AuditJobs(
        new AuditViews(desk, deadline),
        new AuditExport(desk),
        new AuditVerification(desk),
        new AuditSeals(desk));
  }
}
