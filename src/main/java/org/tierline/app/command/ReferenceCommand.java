package org.tierline.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tierline.model.office.ReferenceKind;
import org.tierline.service.reference.ImportReport;
import org.tierline.service.staff.StaffSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in files of one kind of reference data. */
@Command(mixinStandardHelpOptions = true)
final class ReferenceCommand extends AdministratorCommand {
  private final ReferenceKind kind;

  @Mixin private final Report report = new Report();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "files of this kind")
  private List<Path> files = List.of();

  private ReferenceCommand(ReferenceKind kind) {
    this.kind = kind;
  }

  /** Adds one for each kind to the command that takes files in. */
  static void addTo(CommandLine imports) {
    for (ReferenceKind kind : ReferenceKind.values()) {
      CommandLine command = new CommandLine(new ReferenceCommand(kind));
      command.getCommandSpec().usageMessage().description(description(kind));
      imports.addSubcommand(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), command);
    }
  }

  private static String description(ReferenceKind kind) {
    return switch (kind) {
      case OFFICES -> "Takes in offices (offices.csv).";
      case PLACES -> "Takes in ZIPs and where they lie (zip_places.csv).";
      case JURISDICTION ->
          "Takes in who serves which ZIP: the official file by ZIP, or zip_jurisdiction.csv.";
      case INTERNATIONAL -> "Takes in who serves which country (international_jurisdiction.csv).";
      case CLOSINGS -> "Takes in closings and changed hours (closings.json).";
      case FORMS -> "Takes in forms (forms.csv).";
      case ADDRESSES -> "Takes in filing addresses (mailing_addresses.csv).";
      case COUNTRIES -> "Takes in countries and their time zones (countries.csv).";
      case LINKS -> "Takes in official pages (links.csv).";
      case HOLIDAYS -> "Takes in federal closings by order (holidays.csv).";
      case INQUIRY_DATES -> "Takes in published inquiry dates (inquiry-dates.json).";
    };
  }

  @Override
  int on(CommandStore opened, StaffSession administrator) throws IOException {
    List<Taken> taken = new ArrayList<>();
    for (Path file : files) {
      taken.add(take(opened, administrator, file));
    }
    report.whole(() -> taken);
    return taken.stream().allMatch(file -> file.came().bad() == 0)
        ? ExitCode.DONE
        : ExitCode.FINDINGS;
  }

  private Taken take(CommandStore opened, StaffSession administrator, Path file)
      throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new CannotRun("The file " + file + " cannot be read.");
    }
    ProgressLine progress = new ProgressLine(file.getFileName() + ": ", Files.size(file));
    try (InputStream rows = progress.watch(Files.newInputStream(file))) {
      ImportReport came =
          opened.services().referenceImport().take(administrator, kind, rows, progress::show);
      progress.end();
      came.badLines().forEach(line -> report.line("line " + line.line() + ": " + line.reason()));
      report.line("%s: %d taken in, %d bad".formatted(file, came.taken(), came.bad()));
      return new Taken(file.toString(), came);
    }
  }

  /** What came of one file. */
  private record Taken(String file, ImportReport came) {}
}
