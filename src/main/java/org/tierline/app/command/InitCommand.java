package org.tierline.app.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes or migrates a store and, in a new one, the first administrator. */
@Command(
    name = "init",
    description = {
      "Makes or migrates a store; a new one asks for its first administrator,",
      "in another an administrator signs in."
    })
final class InitCommand implements Callable<Integer> {
  @Option(names = "--store", paramLabel = "URL", description = "sqlite:PATH")
  private @Nullable String store;

  @Override
  public Integer call() {
    try (CommandStore opened = CommandStore.open(store)) {
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
}
