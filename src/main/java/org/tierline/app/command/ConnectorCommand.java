package org.tierline.app.command;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tierline.edge.handoff.HandOffFile;
import org.tierline.model.contact.HandOff;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.contact.Connectors.AddAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.ConnectorTable.Connector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The systems that hand contacts over, and what they deliver. */
@Command(
    name = "connector",
    description = "Manages the systems that hand contacts over, and delivers for them.",
    subcommands = {
      ConnectorCommand.Add.class,
      ConnectorCommand.Disable.class,
      ConnectorCommand.ListAll.class,
      ConnectorCommand.Deliver.class
    })
final class ConnectorCommand {

  /** Gives a connector its login. */
  @Command(name = "add", description = "Adds a connector and shows its token, once.")
  static final class Add extends AdministratorCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "what the connector is called")
    private String name = "";

    @Override
    int on(CommandStore opened, StaffSession administrator) {
      AddAnswer answer = opened.services().connectors().add(administrator, name);
      String token =
          switch (answer) {
            case AddAnswer.Added(String made) -> made;
            case AddAnswer.NameTaken() -> throw new CannotRun("Another connector is called so.");
            case AddAnswer.NotAnAdministrator() ->
                throw new CannotRun("Only an administrator adds connectors.");
            case AddAnswer.NameNotPossible() ->
                throw new CannotRun(
                    "A name begins with a letter and has two to thirty-two letters, digits,"
                        + " dots or dashes.");
          };
      System.out.println("Its token, which is shown now and never again: " + token);
      return ExitCode.DONE;
    }
  }

  /** Lets a connector deliver no more. */
  @Command(name = "disable", description = "Lets a connector deliver no more.")
  static final class Disable extends AdministratorCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "the connector")
    private String name = "";

    @Override
    int on(CommandStore opened, StaffSession administrator) {
      boolean done = opened.services().connectors().disable(administrator, name);
      if (!done) {
        throw new CannotRun("No connector is called so.");
      }
      System.out.println("It delivers no more.");
      return ExitCode.DONE;
    }
  }

  /** Lists the connectors. */
  @Command(name = "list", description = "Lists the connectors; an administrator signs in.")
  static final class ListAll extends AdministratorCommand {
    @Mixin private final Report report = new Report();

    @Override
    int on(CommandStore opened, StaffSession administrator) {
      List<Connector> all = opened.services().connectors().all();
      all.forEach(each -> report.line(each.name() + (each.disabled() ? "  disabled" : "")));
      report.whole(() -> all.stream().map(Line::of).toList());
      return ExitCode.DONE;
    }
  }

  /** A connector as the list has it. */
  private record Line(String name, boolean disabled) {
    static Line of(Connector connector) {
      return new Line(connector.name(), connector.disabled());
    }
  }

  /** Delivers hand-offs. */
  @Command(
      name = "deliver",
      description =
          "Delivers hand-offs, one JSON object a file; the connector signs in with its name in"
              + " TIERLINE_USER and its token on standard input.")
  static final class Deliver extends StoreCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "hand-offs")
    private List<Path> files = List.of();

    @Override
    int on(CommandStore opened) throws IOException {
      int bad = 0;
      try (ConnectorSession connector = opened.signInConnector()) {
        for (Path file : files) {
          String trouble = deliver(opened, connector, file);
          System.out.println(file + ": " + (trouble.isEmpty() ? "delivered" : trouble));
          bad += trouble.isEmpty() ? 0 : 1;
        }
      }
      return bad == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** Empty if it was delivered, else what is wrong. */
    private static String deliver(CommandStore opened, ConnectorSession connector, Path file)
        throws IOException {
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        return "it cannot be read";
      }
      if (Files.size(file) > 4L * HandOffFile.LONGEST) {
        return "it is longer than a million characters";
      }
      try {
        HandOff handOff = HandOffFile.read(Files.readString(file));
        return opened.services().handOffs().deliver(connector, handOff).isPresent()
            ? ""
            : "its channel needs an account, one address as sender, or an envelope, or is a"
                + " callback";
      } catch (MalformedInputException wrong) {
        return "it is no UTF-8";
      } catch (IllegalArgumentException wrong) {
        return String.valueOf(wrong.getMessage());
      }
    }
  }
}
