package org.tierline.model.mail;

/** Where a message that leaves in writing stands. */
public enum MessageState {
  /** Nobody has it in hand. */
  WAITING,
  /** A sender has it in hand. */
  SENDING,
  /** A server took it, or a supervisor knows that it arrived. */
  SENT,
  /** It may have left: the sender was lost on the way. A person decides. */
  UNSURE,
  /** A server does not take it. A person decides. */
  UNDELIVERABLE,
  /** Something in it must not leave (P12). A person decides. */
  BLOCKED,
  /** It is not sent: a supervisor said so, or its day is over. */
  DROPPED
}
