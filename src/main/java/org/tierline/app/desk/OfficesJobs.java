package org.tierline.app.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.tierline.app.OfficeFolder;
import org.tierline.app.Services;
import org.tierline.model.request.OfficeFiles;
import org.tierline.service.reference.ImportReport;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.request.OfficeFilesJobs;

/** Files to offices and from them, for a supervisor at the desk. */
record OfficesJobs(Services services, StaffSession session) implements OfficeFilesJobs {
  @Override
  public OfficeFiles give(Path folder, LocalDate from, LocalDate until) throws IOException {
    return new OfficeFolder(services.officeFile(), folder).fill(session, from, until);
  }

  @Override
  public ImportReport take(Path file) throws IOException {
    try (InputStream answers = Files.newInputStream(file)) {
      return services.answerImport().take(session, answers, lines -> {});
    }
  }
}
