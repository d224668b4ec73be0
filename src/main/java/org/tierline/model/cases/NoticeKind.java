package org.tierline.model.cases;

/** What was sent. */
public enum NoticeKind {
  RECEIPT_NOTICE,
  BIOMETRICS_NOTICE,
  INTERVIEW_NOTICE,
  REQUEST_FOR_EVIDENCE,
  APPROVAL_NOTICE,
  DENIAL_NOTICE,
  CARD,
  DOCUMENT
}
