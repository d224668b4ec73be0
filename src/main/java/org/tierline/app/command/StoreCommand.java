package org.tierline.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command on a store, which is closed whatever comes of it. */
abstract class StoreCommand implements Callable<Integer> {
  @Option(
      names = "--store",
      paramLabel = "URL",
      description = "sqlite:PATH or postgresql://HOST:PORT/DATABASE")
  private @Nullable String store;

  @Override
  public final Integer call() throws IOException {
    try (CommandStore opened = CommandStore.open(store)) {
      return on(opened);
    }
  }

  /**
   * Does the work.
   *
   * @return the exit code
   * @throws CannotRun with a sentence, if it cannot be done
   */
  abstract int on(CommandStore opened) throws IOException;
}
