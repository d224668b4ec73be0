package org.tierline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.tierline.app.OfficeFolder;
import org.tierline.app.Words;
import org.tierline.model.Sentence;
import org.tierline.model.request.OfficeFiles;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.StaffSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives the open requests of all offices out at once, a file an office. */
@Command(
    name = "office-files",
    description =
        "The open requests that came to offices on those days, a file requests-CODE.ndjson for each"
            + " office that has some; only its owner may read it. Each request is recorded. A"
            + " supervisor signs in.")
final class OfficeFilesCommand extends StoreCommand {
  @Option(names = "--from", required = true, description = "first day, such as 2026-11-01")
  private LocalDate from = LocalDate.EPOCH;

  @Option(names = "--to", required = true, description = "last day")
  private LocalDate to = LocalDate.EPOCH;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "the folder of the files; it exists, and none of them is in it")
  private Path out = Path.of("");

  @Mixin private final Report report = new Report();

  @Override
  int on(CommandStore opened) throws IOException {
    StaffSession supervisor = opened.signIn(Role.SUPERVISOR);
    try {
      OfficeFiles given =
          new OfficeFolder(opened.services().officeFile(), out).fill(supervisor, from, to);
      Sentence refused = given.refused();
      if (refused != null) {
        throw new CannotRun(Words.english().say(refused));
      }
      report.line("%d requests to %d offices".formatted(given.requests(), given.offices()));
      report.whole(() -> Map.of("requests", given.requests(), "offices", given.offices()));
      return ExitCode.DONE;
    } finally {
      opened.services().signIn().signOut(supervisor);
    }
  }
}
