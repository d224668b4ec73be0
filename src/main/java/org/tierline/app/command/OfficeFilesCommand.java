package org.tierline.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.app.Words;
import org.tierline.edge.export.OfficeRows;
import org.tierline.model.Sentence;
import org.tierline.model.staff.Role;
import org.tierline.service.request.OfficeFile;
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
    if (!Files.isDirectory(out)) {
      throw new CannotRun("There is no folder " + out);
    }
    StaffSession supervisor = opened.signIn(Role.SUPERVISOR);
    try {
      OfficeFile files = opened.services().officeFile();
      List<String> codes = files.codes(supervisor);
      for (String code : codes) {
        if (Files.exists(file(code))) {
          throw new CannotRun(file(code) + " is there already. Nothing was given out.");
        }
      }
      long offices = 0;
      long requests = 0;
      for (String code : codes) {
        long count = give(files, supervisor, code);
        requests += count;
        offices += count > 0 ? 1 : 0;
      }
      Map<String, Object> given = Map.of("requests", requests, "offices", offices);
      report.line("%d requests to %d offices".formatted(requests, offices));
      report.whole(() -> given);
      return ExitCode.DONE;
    } finally {
      opened.services().signIn().signOut(supervisor);
    }
  }

  private long give(OfficeFile files, StaffSession supervisor, String code) throws IOException {
    try (OfficeRows rows = new OfficeRows(file(code), OfficeFile.COLUMNS)) {
      Optional<Sentence> refused = files.write(supervisor, code, from, to, rows::row);
      if (refused.isPresent()) {
        throw new CannotRun(Words.english().say(refused.get()));
      }
      return rows.count();
    }
  }

  private Path file(String code) {
    return out.resolve("requests-" + code + ".ndjson");
  }
}
