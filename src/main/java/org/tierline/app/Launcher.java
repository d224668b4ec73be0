package org.tierline.app;

import org.tierline.app.command.DeskCall;
import org.tierline.app.command.TierlineCommand;

/** Starts Tierline: the desk, or what the command line asks for. */
public final class Launcher {
  private Launcher() {}

  /** Runs the command line; the process ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(
        DeskCall.of(arguments).map(DeskCall::run).orElseGet(() -> TierlineCommand.run(arguments)));
  }
}
