package org.tierline.ui.review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.tierline.service.review.FigureExport;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.common.Messages;

/** The services behind saving the figures, for one supervisor signed in. */
public final class ServiceFigureJobs implements FigureJobs {
  private final StaffSession session;
  private final FigureExport export;
  private final Messages messages;

  /** Saves what a session may know, on a page in the words of the desk. */
  public ServiceFigureJobs(StaffSession session, FigureExport export, Messages messages) {
    this.session = session;
    this.export = export;
    this.messages = messages;
  }

  @Override
  public void save(Path file) throws IOException {
    OutputStream to =
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    boolean isWhole = false;
    try (to) {
      isWhole =
          file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")
              ? export.pdf(session, new FigureWords(messages), to)
              : export.csv(session, to);
    } finally {
      if (!isWhole) {
        Files.deleteIfExists(file);
      }
    }
    if (!isWhole) {
      throw new IllegalStateException("this person may not have the figures");
    }
  }
}
