package org.tierline.app.command;

import org.tierline.model.staff.Role;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import picocli.CommandLine.Command;

/** Makes or migrates a store and, in a new one, the first administrator. */
@Command(
    name = "init",
    description = {
      "Makes or migrates a store; a new one asks for its first administrator,",
      "in another an administrator signs in."
    })
final class InitCommand extends StoreCommand {
  @Override
  int on(CommandStore opened) {
    if (!opened.services().staff().isFirstRun()) {
      opened.services().signIn().signOut(opened.signIn(Role.ADMINISTRATOR));
      System.out.println("The store is up to date.");
      return ExitCode.DONE;
    }
    String name = opened.ask("Name of the first administrator: ");
    String fullName = opened.ask("Full name: ");
    AddAnswer answer =
        opened
            .services()
            .staff()
            .addFirstAdministrator(name, fullName, opened.password("Password: "));
    if (answer != AddAnswer.ADDED) {
      throw new CannotRun(Answers.sentence(answer));
    }
    System.out.println("The store is ready; " + name + " can sign in.");
    return ExitCode.DONE;
  }
}
