package org.tierline.ui.request;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.tierline.model.request.OfficeFiles;
import org.tierline.service.reference.ImportReport;

/** What goes to offices and comes back from them; never to be called on the FX thread. */
public interface OfficeFilesJobs {
  /**
   * Gives out what came to the offices in a span of days (Eastern) and is open, a file an office.
   *
   * @param folder is there
   * @throws IOException if a file cannot be written
   */
  OfficeFiles give(Path folder, LocalDate from, LocalDate until) throws IOException;

  /**
   * Takes in what an office answered, an answer a line.
   *
   * @param file is there
   * @throws IOException if it cannot be read to its end; what came before stays
   */
  ImportReport take(Path file) throws IOException;
}
