package org.tierline.store.audit;

/** What verifying asks of the record. All of it is asked; tests leave one out to see it missed. */
enum AuditCheck {
  DESK_IS_ISSUED,
  SEQUENCE,
  PREVIOUS,
  HASH,
  HEAD_IS_THERE,
  HEAD_COUNT,
  HEAD_HASH,
  SEAL_NUMBER,
  SEAL_PREVIOUS,
  SEAL_KEY,
  SEAL_SIGNATURE,
  SEAL_HEADS,
  SEAL_COPY,
  SEALS_TOLD_OF
}
