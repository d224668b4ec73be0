package org.tierline.app.command;

import java.nio.file.Path;
import java.util.Optional;
import org.tierline.app.Words;
import org.tierline.model.Sentence;
import org.tierline.model.staff.Role;
import org.tierline.service.backup.Backups;
import org.tierline.service.staff.StaffSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies the local store while desks are open. */
@Command(
    name = "backup",
    description =
        "Copies the local store, whole as it is at one moment, while desks are open; an"
            + " administrator signs in. The copy is sealed as the store is, and its owner alone"
            + " can read it.")
final class BackupCommand extends StoreCommand {
  @Parameters(paramLabel = "FILE", description = "the copy; it is not there yet")
  private Path file = Path.of("");

  @Override
  int on(CommandStore opened) {
    StaffSession administrator = opened.signIn(Role.ADMINISTRATOR);
    try {
      Optional<Sentence> refused =
          new Backups(opened.services().desk(), opened::copyInto).make(administrator, file);
      if (refused.isPresent()) {
        throw new CannotRun(Words.english().say(refused.get()));
      }
    } finally {
      opened.services().signIn().signOut(administrator);
    }
    System.out.println("The copy is made and was looked over.");
    return ExitCode.DONE;
  }
}
