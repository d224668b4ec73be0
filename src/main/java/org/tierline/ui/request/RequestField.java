package org.tierline.ui.request;

import java.util.EnumSet;
import java.util.Set;
import org.tierline.model.request.ServiceRequestType;

/** What is asked beside type and words; the type decides which (S3–S7, S10). */
public enum RequestField {
  /** Which card or document. */
  DOCUMENT,
  /** When it was sent, as far as the case tells. */
  SENT,
  /** A new address that is itself what is asked for. */
  NEW_ADDRESS,
  /** Whether a new address is asked for as well; never taken for granted. */
  ADDRESS_QUESTION,
  /** The reason to expedite. */
  CRITERION,
  /** Whether the biometrics appointment is to be expedited. */
  BIOMETRICS,
  /** Whether a military matter could not be resolved here. */
  UNRESOLVED;

  /** The fields of a type. */
  public static Set<RequestField> of(ServiceRequestType type) {
    return switch (type) {
      case CHANGE_OF_ADDRESS -> EnumSet.of(NEW_ADDRESS);
      case CARD_NOT_RECEIVED, DOCUMENT_NOT_RECEIVED -> EnumSet.of(DOCUMENT, SENT, ADDRESS_QUESTION);
      case NOTICE_NOT_RECEIVED -> EnumSet.of(SENT, ADDRESS_QUESTION);
      case TYPOGRAPHIC_ERROR -> EnumSet.of(DOCUMENT);
      case EXPEDITE -> EnumSet.of(CRITERION, BIOMETRICS);
      case MILITARY -> EnumSet.of(UNRESOLVED);
      case OUTSIDE_NORMAL_TIME, ACCOMMODATION, APPOINTMENT_RESCHEDULE, WITHDRAWAL ->
          EnumSet.noneOf(RequestField.class);
    };
  }
}
