package org.tierline.ui.review;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What saving the figures of the review asks of the services, for the one person who is signed in.
 * Belongs in the background.
 */
@FunctionalInterface
public interface FigureJobs {
  /**
   * Writes the figures to a file that is not there yet: a page of PDF if its name ends so, else
   * CSV. A file that cannot be written to its end is taken away again.
   *
   * @throws IOException if the file cannot be written
   */
  void save(Path file) throws IOException;
}
