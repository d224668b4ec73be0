package org.tierline.app.command;

import java.util.Locale;
import org.tierline.model.mail.MailTrouble;

/** Says why a mail server was no help. */
final class MailTroubleWords {
  private MailTroubleWords() {}

  static String of(MailTrouble trouble) {
    return switch (trouble) {
      case NO_ANSWER -> "The mail server cannot be reached or does not answer; nothing is lost.";
      case NOT_SAFE ->
          "The way to the mail server is not encrypted, or its certificate is not its own;"
              + " nothing was said to it.";
      case NOT_LET_IN -> "The mail server does not know this name and password.";
      case SENDER_REFUSED -> "The mail server does not accept this sender.";
      case NO_FOLDER,
          LATER,
          ADDRESS,
          UNPRINTABLE,
          REFUSED,
          CUT_OFF,
          CHECK,
          MOVED,
          TOO_LATE,
          TAKEN_BACK ->
          "It stopped: " + trouble.name().toLowerCase(Locale.ROOT);
    };
  }
}
