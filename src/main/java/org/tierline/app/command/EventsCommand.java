package org.tierline.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.tierline.service.reference.ImportReport;
import org.tierline.service.staff.StaffSession;
import picocli.CommandLine.Command;

/** Takes in outreach events. */
@Command(name = "events", description = "Takes in outreach events from a calendar (events.ics).")
final class EventsCommand extends FilesCommand {
  @Override
  ImportReport take(
      CommandStore opened, StaffSession administrator, InputStream rows, LongConsumer progress)
      throws IOException {
    return opened.services().outreachImport().take(administrator, rows, progress);
  }
}
