package org.tierline.app.command;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tierline.app.Words;
import org.tierline.app.backup.PutBack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a copy in the place of the local store while desks are open. */
@Command(
    name = "restore",
    description =
        "Puts a copy in the place of the local store; an administrator signs in. Desks that are"
            + " open say so and want to be opened again. What was in the store is kept, and the"
            + " record has a mark.")
final class RestoreCommand implements Callable<Integer> {
  @Option(names = "--store", paramLabel = "URL", description = "sqlite:PATH")
  private @Nullable String store;

  @Parameters(paramLabel = "FILE", description = "the copy; it stays as it is")
  private Path copy = Path.of("");

  @Override
  public Integer call() {
    Path file;
    try {
      file = StoreUrl.file(store);
    } catch (IllegalArgumentException e) {
      throw new CannotRun(String.valueOf(e.getMessage()));
    }
    Asking asking = new Asking();
    String name = asking.user("Name: ");
    char[] password = asking.password("Password: ");
    return switch (new PutBack(file, InstantSource.system()).with(copy, name, password)) {
      case PutBack.Outcome.Refused(var why) -> throw new CannotRun(Words.english().say(why));
      case PutBack.Outcome.Done done -> told(done);
    };
  }

  private static int told(PutBack.Outcome.Done done) {
    System.out.println("The copy is the store now. Everybody signs in with the password of then.");
    if (done.stateOf() != null) {
      System.out.println("It ends at " + done.stateOf() + ".");
    }
    if (done.kept() != null) {
      System.out.println("What was in the store before is kept in " + done.kept());
    }
    System.out.println(
        "Set again what was set since: protections, clearances that ended, names that were"
            + " closed.");
    return ExitCode.DONE;
  }
}
