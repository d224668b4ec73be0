package org.tierline.app.command;

import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.inbox.ImapInbox;
import org.tierline.edge.inbox.Inbox;
import org.tierline.edge.mail.MailLogin;
import org.tierline.edge.mail.MailProtocol;
import org.tierline.edge.mail.MailServer;
import org.tierline.model.inbox.InboxReport;
import org.tierline.model.mail.MailTrouble;
import org.tierline.policy.inbox.InboxRule;
import org.tierline.service.contact.ConnectorSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes in what arrives by e-mail. */
@Command(
    name = "receive",
    description =
        "Takes in the unread letters of a mailbox, and stays for more unless --once is given. A"
            + " connector signs in with its name in TIERLINE_USER and its token on standard input;"
            + " the password of the mail server is the next line.")
final class ReceiveCommand extends StoreCommand {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration LOOK = Duration.ofMinutes(5);

  @Option(
      names = "--imap",
      required = true,
      paramLabel = "URL",
      description = "imap://HOST:PORT or imaps://HOST:PORT; encrypted unless on this machine")
  private String imap = "";

  @Option(
      names = "--user",
      required = true,
      paramLabel = "NAME",
      description = "who signs in to the mail server")
  private String user = "";

  @Option(
      names = "--vouched-by",
      required = true,
      paramLabel = "NAME",
      description =
          "the name that the mail server gives itself in Authentication-Results; only of whom it"
              + " vouches for it is believed who wrote")
  private String vouchedBy = "";

  @Option(names = "--folder", paramLabel = "NAME", description = "INBOX if not given")
  private String folder = "INBOX";

  @Option(names = "--once", description = "ends when all is read; for a scheduler")
  private boolean once;

  @Mixin private final Report report = new Report();

  @Override
  int on(CommandStore opened) {
    try (ConnectorSession connector = opened.signInConnector()) {
      char[] password = opened.password("Password of the mail server: ");
      ImapInbox.Box box =
          new ImapInbox.Box(
              MailServer.of(MailProtocol.IMAP, imap),
              MailLogin.of(user, password),
              folder,
              vouchedBy,
              PATIENCE,
              LOOK);
      try (Inbox inbox = new ImapInbox(box, InstantSource.system())) {
        Inbox.Taker taker = mail -> opened.services().incomingMail().take(connector, mail);
        return once ? told(inbox.read(taker)) : watch(inbox, taker);
      }
    } catch (IllegalArgumentException wrong) {
      throw new CannotRun(String.valueOf(wrong.getMessage()));
    }
  }

  /** Stays until somebody ends it, or the mail server or the store let it in no more. */
  private int watch(Inbox inbox, Inbox.Taker taker) {
    @Nullable MailTrouble toldOf = null;
    int losses = 0;
    while (!Thread.currentThread().isInterrupted()) {
      InboxReport round = inbox.read(taker);
      MailTrouble trouble = round.stoppedBy();
      if (trouble == MailTrouble.NOT_LET_IN || trouble == MailTrouble.NOT_SAFE) {
        return told(round);
      }
      if (trouble != toldOf || round.taken() > 0 || round.returned() > 0) {
        told(round);
      }
      toldOf = trouble;
      losses = trouble == null && inbox.awaitMore() ? 0 : losses + 1;
      if (losses > 0) {
        pause(InboxRule.pause(losses));
      }
    }
    return ExitCode.DONE;
  }

  private static void pause(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private int told(InboxReport came) {
    report.line(
        "%d taken in, %d came back, %d of machines, %d that cannot be read"
            .formatted(came.taken(), came.returned(), came.automatic(), came.unread()));
    MailTrouble stoppedBy = came.stoppedBy();
    if (stoppedBy != null) {
      report.line(MailTroubleWords.of(stoppedBy));
    }
    report.whole(() -> came);
    return stoppedBy == null && came.unread() == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}
