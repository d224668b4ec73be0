package org.tierline.app.command;

import java.io.Console;
import java.io.PrintStream;
import org.tierline.store.move.StoreMove;

/** Tells on a terminal how far a move is, a line a table; silent elsewhere. */
final class MoveProgress implements StoreMove.Progress {
  private final PrintStream terminal;
  private final boolean shown;
  private String table = "";

  MoveProgress() {
    this(System.err, isTerminal());
  }

  MoveProgress(PrintStream terminal, boolean shown) {
    this.terminal = terminal;
    this.shown = shown;
  }

  @SuppressWarnings("SystemConsoleNull") // null is still allowed
  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  @Override
  public void copied(String name, long rows, long of) {
    show(name, "%-24s %,12d of %,d rows copied".formatted(name, rows, of));
  }

  @Override
  public void compared(String name, long rows) {
    show("", "%-24s %,12d rows compared    ".formatted(name, rows));
  }

  private void show(String name, String line) {
    if (shown) {
      terminal.print((name.equals(table) ? "\r" : "\n") + line);
      terminal.flush();
      table = name;
    }
  }

  /** Ends the last line. */
  void end() {
    if (shown) {
      terminal.println();
    }
  }
}
