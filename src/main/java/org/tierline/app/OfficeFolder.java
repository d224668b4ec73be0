package org.tierline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tierline.edge.export.OfficeRows;
import org.tierline.model.Sentence;
import org.tierline.model.request.OfficeFiles;
import org.tierline.service.request.OfficeFile;
import org.tierline.service.staff.StaffSession;

/**
 * A folder into which the open requests of all offices are given out, a file {@code
 * requests-CODE.ndjson} for each office that has some; only its owner may read it.
 */
public final class OfficeFolder {
  private final OfficeFile files;
  private final Path folder;

  /** A folder that may have other files in it. */
  public OfficeFolder(OfficeFile files, Path folder) {
    this.files = files;
    this.folder = folder;
  }

  /**
   * Gives out what came to the offices in a span of days (Eastern) and is open. Nothing is written
   * over: where one of the files is there already, nothing is given out.
   *
   * @throws IOException if a file cannot be written; what is whole in the folder was given out
   */
  public OfficeFiles fill(StaffSession supervisor, LocalDate from, LocalDate until)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return OfficeFiles.refused(Sentence.of("say.request.file.folder", folder.toString()));
    }
    List<String> codes = files.codes(supervisor);
    for (String code : codes) {
      if (Files.exists(file(code))) {
        return OfficeFiles.refused(Sentence.of("say.request.file.there", file(code).toString()));
      }
    }
    long requests = 0;
    long offices = 0;
    for (String code : codes) {
      try (OfficeRows rows = new OfficeRows(file(code), OfficeFile.COLUMNS, OfficeFile.LITERALS)) {
        Optional<Sentence> refused = files.write(supervisor, code, from, until, rows::row);
        if (refused.isPresent()) {
          return new OfficeFiles(requests, offices, refused.get());
        }
        requests += rows.count();
        offices += rows.count() > 0 ? 1 : 0;
      }
    }
    return new OfficeFiles(requests, offices, null);
  }

  private Path file(String code) {
    return folder.resolve("requests-" + code + ".ndjson");
  }
}
