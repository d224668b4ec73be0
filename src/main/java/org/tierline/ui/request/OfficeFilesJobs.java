package org.tierline.ui.request;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.tierline.model.request.OfficeFiles;

/** Gives open requests out to their offices; never to be called on the FX thread. */
@FunctionalInterface
public interface OfficeFilesJobs {
  /**
   * Gives out what came to the offices in a span of days (Eastern) and is open, a file an office.
   *
   * @param folder is there
   * @throws IOException if a file cannot be written
   */
  OfficeFiles give(Path folder, LocalDate from, LocalDate until) throws IOException;
}
