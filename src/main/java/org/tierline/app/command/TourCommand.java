package org.tierline.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tierline.app.desk.DeskStart;
import org.tierline.app.tour.Tour;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Works a practice day through the real screens, without a display. */
@Command(
    name = "tour",
    description = "Works a practice day through the real screens; writes pictures and tour.json.")
final class TourCommand implements Callable<Integer> {
  @Mixin private final Report said = new Report();

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "for the pictures")
  private Path out = Path.of("");

  @Option(
      names = "--break",
      paramLabel = "RULE",
      description = "switches a rule off, such as P7; its checks must then fail")
  private List<String> broken = List.of();

  @Override
  public Integer call() throws IOException {
    for (String rule : broken) {
      if (!Tour.BREAKABLE.contains(rule)) {
        throw new ParameterException(
            new CommandLine(this),
            "The tour cannot do without " + rule + ", only without " + Tour.BREAKABLE);
      }
    }
    Files.createDirectories(out);
    knowClassesOfStart();
    Tour.Report report = Tour.run(out, broken);
    report.lines().forEach(said::line);
    said.line(report.summary());
    said.whole(() -> report);
    return report.failed() == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  /** So that a package whose cache is trained by this starts from it too. */
  private static void knowClassesOfStart() {
    Stream.concat(
            Stream.of(DeskCall.class, Display.class, StoreUrl.class),
            DeskStart.ownClasses().stream())
        .forEach(TourCommand::load);
  }

  private static void load(Class<?> known) {
    try {
      Class.forName(known.getName());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
