package org.tierline.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.app.Words;
import org.tierline.app.desk.DeskStart;
import org.tierline.app.tour.Tour;
import org.tierline.store.StoreTrouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
      RehearseCommand.class,
      BenchCommand.class,
      TourCommand.class
    })
public final class TierlineCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(TierlineCommand.class);

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

  private TierlineCommand() {}

  /** Runs a call and gives the exit code. */
  public static int run(String... arguments) {
    CommandLine line = line();
    line.setExecutionExceptionHandler(TierlineCommand::failed);
    return line.execute(arguments);
  }

  /** All commands, as they are read from a call. */
  static CommandLine line() {
    CommandLine line = new CommandLine(new TierlineCommand());
    ReferenceCommand.addTo(Objects.requireNonNull(line.getSubcommands().get("import")));
    return line;
  }

  private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
    String sentence =
        switch (failure) {
          case CannotRun cannot -> String.valueOf(cannot.getMessage());
          case StoreTrouble trouble -> Words.english().say(trouble.say());
          default -> {
            LOG.error("A command failed", failure);
            yield "Tierline cannot go on; the lines above are for whoever looks after it.";
          }
        };
    line.getErr().println(sentence);
    line.getErr().flush();
    return ExitCode.COULD_NOT_RUN;
  }

  @Override
  public Integer call() throws IOException {
    Optional<String> whyNot = Display.whyNoWindow();
    if (whyNot.isEmpty()) {
      return openDesk();
    }
    System.out.println(whyNot.get());
    if (!practice) {
      return ExitCode.COULD_NOT_RUN;
    }
    Path pictures = Files.createTempDirectory("tierline-tour-");
    System.out.println("Working the practice day without a window instead.");
    Tour.Report report = Tour.run(pictures, List.of());
    System.out.println(report.summary());
    System.out.println("The pictures are in " + pictures);
    return report.failed() == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private int openDesk() {
    if (!practice && store != null && StoreUrl.isShared(store)) {
      DeskStart.runShared(StoreUrl.shared(store));
      return ExitCode.DONE;
    }
    Path file;
    try {
      file = StoreUrl.file(store);
    } catch (IllegalArgumentException e) {
      throw new CannotRun(String.valueOf(e.getMessage()));
    }
    DeskStart.run(practice ? DeskStart.Kind.PRACTICE : DeskStart.Kind.LOCAL, file);
    return ExitCode.DONE;
  }
}
