package org.tierline.app.command;

import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.mail.GatewayTexts;
import org.tierline.edge.mail.MailLogin;
import org.tierline.edge.mail.MailProtocol;
import org.tierline.edge.mail.MailServer;
import org.tierline.edge.mail.SmtpMail;
import org.tierline.model.mail.MailReport;
import org.tierline.model.mail.MailTrouble;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.mail.Sender;
import org.tierline.service.mail.Ways;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sends what waits to leave in writing. */
@Command(
    name = "mail",
    description = "Sends what waits to leave in writing, and takes in what arrives.",
    subcommands = {MailCommand.Send.class, PrintCommand.class, ReceiveCommand.class})
final class MailCommand {

  /** Sends everything that may be sent now, and ends. */
  @Command(
      name = "send",
      description =
          "Sends what waits by a mail server, once; for a scheduler. A connector signs in with its"
              + " name in TIERLINE_USER and its token on standard input; with --user the password"
              + " of the mail server is the next line.")
  static final class Send extends StoreCommand {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Option(
        names = "--smtp",
        required = true,
        paramLabel = "URL",
        description = "smtp://HOST:PORT or smtps://HOST:PORT; encrypted unless on this machine")
    private String smtp = "";

    @Option(names = "--from", required = true, paramLabel = "ADDRESS", description = "the sender")
    private String from = "";

    @Option(names = "--user", paramLabel = "NAME", description = "who signs in to the mail server")
    private @Nullable String user;

    @Option(
        names = "--text-gateway",
        paramLabel = "DOMAIN",
        description = "takes e-mail to NUMBER@DOMAIN and sends it as text; without it no texts go")
    private @Nullable String textGateway;

    @Mixin private final Report report = new Report();

    @Override
    int on(CommandStore opened) {
      try (ConnectorSession connector = opened.signInConnector()) {
        char[] password =
            user == null ? new char[0] : opened.password("Password of the mail server: ");
        try (SmtpMail mail =
            new SmtpMail(
                MailServer.of(MailProtocol.SMTP, smtp),
                from,
                MailLogin.of(user, password),
                PATIENCE,
                InstantSource.system())) {
          Ways ways =
              new Ways(mail, textGateway == null ? null : new GatewayTexts(mail, textGateway));
          return told(
              report, opened.services().mailRound().run(new Sender.Machine(connector), ways));
        }
      } catch (IllegalArgumentException wrong) {
        throw new CannotRun(String.valueOf(wrong.getMessage()));
      }
    }
  }

  /** Says what came of a round. */
  static int told(Report report, MailReport came) {
    report.line(
        "%d sent, %d tried again later, %d for a supervisor to decide"
            .formatted(came.sent(), came.later(), came.toDecide()));
    MailTrouble stoppedBy = came.stoppedBy();
    if (stoppedBy != null) {
      report.line(MailTroubleWords.of(stoppedBy));
    }
    report.whole(() -> came);
    boolean clean = stoppedBy == null && came.later() == 0 && came.toDecide() == 0;
    return clean ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}
