package org.tierline.edge.mail;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.tierline.model.mail.Handed;
import org.tierline.model.mail.MailTrouble;

/** Reads what a server said when it did not take a letter (RFC 5321: 4 is later, 5 is never). */
final class SmtpAnswers {
  private static final int LATER = 4;
  private static final int NEVER = 5;
  private static final int HUNDRED = 100;
  private static final int CLOSES = 421;

  private SmtpAnswers() {}

  /**
   * What a failure says. A connection that is lost on the way is held against the letter, so that
   * one which a server cannot bear does not keep the others back.
   *
   * @param mayBeTaken whether the end of the letter was sent
   */
  static Handed of(MessagingException failure, boolean mayBeTaken) {
    for (Exception one = failure; one != null; one = next(one)) {
      if (one instanceof SMTPAddressFailedException address) {
        return answer(address.getReturnCode(), MailTrouble.ADDRESS);
      }
      if (one instanceof SMTPSenderFailedException) {
        return Handed.notNow(MailTrouble.SENDER_REFUSED);
      }
      if (one instanceof SMTPSendFailedException sent && isAnswer(sent, mayBeTaken)) {
        boolean atSender = sent.getCommand().startsWith("MAIL");
        return atSender && sent.getReturnCode() / HUNDRED == NEVER
            ? Handed.notNow(MailTrouble.SENDER_REFUSED)
            : answer(sent.getReturnCode(), MailTrouble.REFUSED);
      }
    }
    return mayBeTaken ? Handed.unsure() : Handed.notNow(MailTrouble.LATER);
  }

  /** A connection that ended is told as if the server had said that it closes. */
  private static boolean isAnswer(SMTPSendFailedException sent, boolean mayBeTaken) {
    int code = sent.getReturnCode();
    return code >= LATER * HUNDRED && !(code == CLOSES && mayBeTaken);
  }

  private static Handed answer(int code, MailTrouble never) {
    return code / HUNDRED == NEVER ? Handed.notTaken(never) : Handed.notNow(MailTrouble.LATER);
  }

  private static @Nullable Exception next(Exception one) {
    return one instanceof MessagingException known ? known.getNextException() : null;
  }
}
