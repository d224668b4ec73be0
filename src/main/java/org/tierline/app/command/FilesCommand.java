package org.tierline.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.tierline.service.reference.ImportReport;
import org.tierline.service.staff.StaffSession;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in files, each row by row, and tells what came of each. */
abstract class FilesCommand extends AdministratorCommand {
  @Mixin private final Report report = new Report();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "files of this kind")
  private List<Path> files = List.of();

  /** Takes in one file. */
  abstract ImportReport take(
      CommandStore opened, StaffSession administrator, InputStream rows, LongConsumer progress)
      throws IOException;

  @Override
  final int on(CommandStore opened, StaffSession administrator) {
    List<Taken> taken = new ArrayList<>();
    for (Path file : files) {
      taken.add(take(opened, administrator, file));
    }
    report.whole(() -> taken);
    return taken.stream().allMatch(file -> file.came().bad() == 0)
        ? ExitCode.DONE
        : ExitCode.FINDINGS;
  }

  private Taken take(CommandStore opened, StaffSession administrator, Path file) {
    GivenFile.check(file);
    try (InputStream from = Files.newInputStream(file)) {
      ProgressLine progress = new ProgressLine(file.getFileName() + ": ", Files.size(file));
      InputStream rows = progress.watch(from);
      ImportReport came = take(opened, administrator, rows, progress::show);
      progress.end();
      came.badLines().forEach(line -> report.line("line " + line.line() + ": " + line.reason()));
      report.line("%s: %d taken in, %d bad".formatted(file, came.taken(), came.bad()));
      return new Taken(file.toString(), came);
    } catch (IOException failure) {
      throw GivenFile.brokeOff(file, failure);
    }
  }

  /** What came of one file. */
  private record Taken(String file, ImportReport came) {}
}
