package org.tierline.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.tierline.service.reference.ImportReport;
import org.tierline.service.staff.StaffSession;
import picocli.CommandLine.Command;

/** Takes in what offices answered to service requests. */
@Command(
    name = "answers",
    description = "Takes in answers of offices, one a line (answers.ndjson).")
final class AnswersCommand extends FilesCommand {
  @Override
  ImportReport take(
      CommandStore opened, StaffSession administrator, InputStream rows, LongConsumer progress)
      throws IOException {
    return opened.services().answerImport().take(administrator, rows, progress);
  }
}
