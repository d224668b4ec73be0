package org.tierline.ui.staff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.cases.CaseImport;
import org.tierline.service.cases.CaseImport.Taking;
import org.tierline.service.staff.StaffDirectory;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.common.Progress;

/** The services behind setting up, for one administrator signed in. */
public final class ServiceSetUpJobs implements SetUpJobs {
  private final StaffSession session;
  private final StaffDirectory staff;
  private final CaseImport cases;

  /** Calls the services as the person of a session. */
  public ServiceSetUpJobs(StaffSession session, StaffDirectory staff, CaseImport cases) {
    this.session = session;
    this.staff = staff;
    this.cases = cases;
  }

  @Override
  public List<StaffMember> people() {
    return staff.all();
  }

  @Override
  public AddAnswer add(NewStaff wanted, char[] password) {
    return staff.add(session, wanted, password);
  }

  @Override
  public Taking takeIn(Path file, Progress progress) throws IOException {
    if (Files.isDirectory(file)) {
      throw new NoSuchFileException(file.toString());
    }
    long size = Files.size(file);
    try (CountedStream lines = new CountedStream(Files.newInputStream(file))) {
      return cases.takeIn(
          session, lines, read -> progress.at(read, inAll(read, lines.count(), size)));
    }
  }

  /** How many lines there will be, if the rest of the file is like what was read of it. */
  private static long inAll(long lines, long bytes, long size) {
    return bytes == 0 ? lines : Math.max(lines, Math.round((double) lines * size / bytes));
  }
}
