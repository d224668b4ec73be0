package org.tierline.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tierline.model.staff.Role;
import org.tierline.service.cases.CaseImport;
import org.tierline.service.staff.StaffSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in files of case records. */
@Command(
    name = "import",
    description = "Takes in files; an administrator signs in.",
    subcommands = ImportCommand.Cases.class)
final class ImportCommand {

  /** Takes in {@code cases.ndjson}. */
  @Command(name = "cases", description = "Takes in case records, one a line (cases.ndjson).")
  static final class Cases implements Callable<Integer> {
    @Option(names = "--store", paramLabel = "URL", description = "sqlite:PATH")
    private @Nullable String store;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files of case records")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
      long bad = 0;
      try (CommandStore opened = CommandStore.open(store)) {
        StaffSession administrator = opened.signIn(Role.ADMINISTRATOR);
        for (Path file : files) {
          bad += take(opened, administrator, file);
        }
        opened.services().signIn().signOut(administrator);
      }
      return bad == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static long take(CommandStore opened, StaffSession administrator, Path file)
        throws IOException {
      if (!Files.isReadable(file)) {
        throw new CannotRun("The file " + file + " cannot be read.");
      }
      ProgressLine progress = new ProgressLine(file.getFileName() + ": ", Files.size(file));
      try (InputStream lines = progress.watch(Files.newInputStream(file))) {
        CaseImport.Report report =
            opened.services().caseImport().importLines(administrator, lines, progress::show);
        progress.end();
        report
            .badLines()
            .forEach(line -> System.out.println("line " + line.line() + ": " + line.reason()));
        System.out.printf("%s: %d taken in, %d bad%n", file, report.taken(), report.bad());
        return report.bad();
      } catch (IllegalStateException noKey) {
        throw new CannotRun(String.valueOf(noKey.getMessage()));
      }
    }
  }
}
