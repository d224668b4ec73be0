package org.tierline.model.mail;

/** What a supervisor decides about a message that did not leave, or not for sure. */
public enum MailDecision {
  /** It is known to have arrived. */
  ARRIVED,
  /** It is sent again, at the risk that it arrives twice. */
  AGAIN,
  /** It is not sent. */
  LEFT
}
