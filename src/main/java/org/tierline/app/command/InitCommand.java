package org.tierline.app.command;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tierline.app.SharedDesk;
import org.tierline.app.Words;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.StaffDirectory;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import org.tierline.store.StoreTrouble;
import org.tierline.store.postgresql.PostgresSetUp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes or migrates a store and, in a new one, the first administrator. */
@Command(
    name = "init",
    description = {
      "Makes or migrates a store; a new one asks for its first administrator,",
      "in another an administrator signs in. In a shared store whoever administers",
      "the database signs in to the server instead."
    })
final class InitCommand implements Callable<Integer> {
  /** What is said of every shared store that is made. */
  static final String FOR_TRIALS =
      "It is for trials only: whoever works in it can read requests, escalations and messages of"
          + " others with a database client.";

  @Option(
      names = "--store",
      paramLabel = "URL",
      description = "sqlite:PATH or postgresql://HOST:PORT/DATABASE")
  private @Nullable String store;

  @Override
  public Integer call() {
    return store != null && StoreUrl.isShared(store) ? shared(store) : local();
  }

  private int local() {
    try (CommandStore opened = CommandStore.open(store)) {
      StaffDirectory staff = opened.services().staff();
      if (!staff.isFirstRun()) {
        opened.services().signIn().signOut(opened.signIn(Role.ADMINISTRATOR));
        return upToDate();
      }
      return first(staff, opened.asking());
    }
  }

  private static int shared(String url) {
    Asking asking = new Asking();
    String user = asking.user("Who administers the database: ");
    String password = new String(asking.password("Password: "));
    InstantSource clock = InstantSource.system();
    try (PostgresSetUp setUp =
        PostgresSetUp.begin(StoreUrl.shared(url), user, password, clock, (rows, of) -> {})) {
      StaffDirectory staff = SharedDesk.on(setUp.store(), clock).services().staff();
      int code = staff.isFirstRun() ? first(staff, asking) : upToDate();
      System.out.println(FOR_TRIALS);
      return code;
    } catch (StoreTrouble trouble) {
      throw new CannotRun(Words.english().say(trouble.say()));
    }
  }

  private static int upToDate() {
    System.out.println("The store is up to date.");
    return ExitCode.DONE;
  }

  private static int first(StaffDirectory staff, Asking asking) {
    String name = asking.line("Name of the first administrator: ");
    String fullName = asking.line("Full name: ");
    AddAnswer answer = staff.addFirstAdministrator(name, fullName, asking.password("Password: "));
    if (answer != AddAnswer.ADDED) {
      throw new CannotRun(Answers.sentence(answer));
    }
    System.out.println("The store is ready; " + name + " can sign in.");
    return ExitCode.DONE;
  }
}
