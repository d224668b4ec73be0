package org.tierline.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.tierline.edge.mail.PaperMail;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.mail.Sender;
import org.tierline.service.mail.Ways;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the letters that wait to leave on paper, and ends. */
@Command(
    name = "print",
    description =
        "Prints letters that wait as PDF, one a file that only its owner may read, to the address"
            + " of record. Each is checked again. A connector signs in with its name in"
            + " TIERLINE_USER and its token on standard input.")
final class PrintCommand extends StoreCommand {
  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "the folder of letters that leave; it exists")
  private Path out = Path.of("");

  @Mixin private final Report report = new Report();

  @Override
  int on(CommandStore opened) {
    if (!Files.isDirectory(out)) {
      throw new CannotRun("There is no folder " + out);
    }
    try (ConnectorSession connector = opened.signInConnector();
        PaperMail paper = new PaperMail(out, InstantSource.system())) {
      return MailCommand.told(
          report,
          opened.services().mailRound().run(new Sender.Machine(connector), Ways.onPaper(paper)));
    }
  }
}
