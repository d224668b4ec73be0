package org.tierline.app.command;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** The command line. Without a command it opens the desk. */
@Command(
    name = "tierline",
    description = "The desk of a tiered contact center. Without a command it opens.",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    version = "Tierline 1.0.0",
    subcommands = {
      InitCommand.class,
      StaffCommand.class,
      ImportCommand.class,
      ConnectorCommand.class,
      PopCommand.class,
      ChatCommand.class,
      MailCommand.class,
      ExportCommand.class,
      AuditCommand.class,
      CheckCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      MoveCommand.class,
      RehearseCommand.class,
      BenchCommand.class,
      TourCommand.class
    })
public final class TierlineCommand implements Callable<Integer> {
  @Option(
      names = "--store",
      paramLabel = "URL",
      description = {
        "sqlite:PATH or postgresql://HOST:PORT/DATABASE; without it the local store of this",
        "computer"
      })
  private @Nullable String store;

  @Option(
      names = "--practice",
      description = "a throw-away store with invented people, one click to sign in")
  private boolean practice;

  @Option(
      names = "--new-desk",
      description = "a window of its own; without it a window that is open comes to the front")
  private boolean another;

  private TierlineCommand() {}

  /** Runs a call and gives the exit code. */
  public static int run(String... arguments) {
    CommandLine line = line();
    line.setExecutionExceptionHandler(TierlineCommand::failed);
    line.setExecutionStrategy(TierlineCommand::execute);
    return line.execute(arguments);
  }

  /**
   * An option of the desk before a command would be left out, and the command do its work
   * elsewhere.
   */
  private static int execute(ParseResult call) {
    Optional<String> before =
        call.matchedOptions().stream()
            .filter(option -> !option.usageHelp() && !option.versionHelp())
            .map(option -> option.longestName())
            .findFirst();
    if (call.hasSubcommand() && before.isPresent()) {
      CommandLine command = call.subcommand().commandSpec().commandLine();
      throw new CommandLine.ParameterException(
          command,
          "%1$s stands before %2$s; write it after. Nothing was done."
              .formatted(before.get(), command.getCommandName()));
    }
    return new CommandLine.RunLast().execute(call);
  }

  /** All commands, as they are read from a call. */
  static CommandLine line() {
    CommandLine line = new CommandLine(new TierlineCommand());
    ReferenceCommand.addTo(Objects.requireNonNull(line.getSubcommands().get("import")));
    return line;
  }

  private static int failed(Exception failure, CommandLine line, ParseResult parsed) {
    line.getErr().println(Failures.sentence(failure));
    line.getErr().flush();
    return ExitCode.COULD_NOT_RUN;
  }

  @Override
  public Integer call() throws IOException {
    return new DeskCall(practice, another, store, null).open();
  }
}
