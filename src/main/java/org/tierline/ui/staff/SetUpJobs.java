package org.tierline.ui.staff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.cases.CaseImport.Taking;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.ui.common.Progress;

/**
 * What setting up asks of the services, for the administrator who is signed in. Every call may take
 * its time and belongs in the background.
 */
public interface SetUpJobs {
  /** Everybody, by name. */
  List<StaffMember> people();

  /**
   * Adds somebody.
   *
   * @param password wiped before this returns
   */
  AddAnswer add(NewStaff wanted, char[] password);

  /**
   * Takes in the case records of a file, one a line.
   *
   * @param progress told the lines read, and about how many there are; its {@link
   *     java.util.concurrent.CancellationException} stops the work and is an answer, not a failure
   * @throws IOException if the file cannot be opened
   */
  Taking takeIn(Path file, Progress progress) throws IOException;
}
