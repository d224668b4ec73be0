package org.tierline.model.mail;

/** Why a message did not leave, or not for sure. */
public enum MailTrouble {
  /** The server cannot be reached, or does not answer in time. */
  NO_ANSWER(true),
  /** The way to the server is not encrypted, or its certificate is not its own. */
  NOT_SAFE(true),
  /** The server does not know the name or password of the sender. */
  NOT_LET_IN(true),
  /** The server does not accept this sender. */
  SENDER_REFUSED(true),
  /** The folder cannot be written. */
  NO_FOLDER(true),
  /** The server takes it later. */
  LATER(false),
  /** The address is none, or the server knows nobody there. */
  ADDRESS(false),
  /** A name or a word has characters that cannot be printed. */
  UNPRINTABLE(false),
  /** The server does not take the message. */
  REFUSED(false),
  /** The connection or the sender was lost while the server was taking it. */
  CUT_OFF(false),
  /** Something in it must not leave (P12). */
  CHECK(false),
  /** It goes to an address that is not, or no longer, the one on record (P2). */
  MOVED(false),
  /** The day on which it would have helped is over. */
  TOO_LATE(false),
  /** The caller agrees no more, or the callback it announces is none any more (E4). */
  TAKEN_BACK(false);

  private final boolean everyMessage;

  MailTrouble(boolean everyMessage) {
    this.everyMessage = everyMessage;
  }

  /** Whether every other message would meet it too. */
  public boolean meetsEveryMessage() {
    return everyMessage;
  }
}
