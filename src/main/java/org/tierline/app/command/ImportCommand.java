package org.tierline.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tierline.service.cases.CaseImport;
import org.tierline.service.staff.StaffSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in files of case records. */
@Command(
    name = "import",
    description = "Takes in files; an administrator signs in.",
    subcommands = {
      ImportCommand.Cases.class,
      GuidanceCommand.class,
      PolicyCommand.class,
      AnswersCommand.class,
      EventsCommand.class
    })
final class ImportCommand {

  /** Takes in {@code cases.ndjson}. */
  @Command(name = "cases", description = "Takes in case records, one a line (cases.ndjson).")
  static final class Cases extends AdministratorCommand {
    @Mixin private final Report report = new Report();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files of case records")
    private List<Path> files = List.of();

    @Override
    int on(CommandStore opened, StaffSession administrator) {
      List<Taken> taken = new ArrayList<>();
      for (Path file : files) {
        taken.add(take(opened, administrator, file));
      }
      report.whole(() -> taken);
      return taken.stream().allMatch(file -> file.bad() == 0) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Taken take(CommandStore opened, StaffSession administrator, Path file) {
      GivenFile.check(file);
      try (InputStream from = Files.newInputStream(file)) {
        ProgressLine progress = new ProgressLine(file.getFileName() + ": ", Files.size(file));
        InputStream lines = progress.watch(from);
        CaseImport.Report came =
            opened.services().caseImport().importLines(administrator, lines, progress::show);
        progress.end();
        came.badLines().forEach(line -> report.line("line " + line.line() + ": " + line.reason()));
        report.line("%s: %d taken in, %d bad".formatted(file, came.taken(), came.bad()));
        return new Taken(file.toString(), came.taken(), came.bad(), came.badLines());
      } catch (IOException failure) {
        throw GivenFile.brokeOff(file, failure);
      } catch (IllegalStateException noKey) {
        throw new CannotRun(String.valueOf(noKey.getMessage()));
      }
    }

    /** What came of one file. */
    private record Taken(String file, long taken, long bad, List<CaseImport.BadLine> badLines) {
      Taken {
        badLines = List.copyOf(badLines);
      }
    }
  }
}
