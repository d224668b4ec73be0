package org.tierline.app.command;

import java.io.Console;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Scanner;
import org.jspecify.annotations.Nullable;

/** Asks whoever started a command, at a terminal or on standard input. */
final class Asking {
  private final Scanner input =
      new Scanner(System.in, Charset.forName(System.getProperty("stdin.encoding", "UTF-8")));

  /** The name from {@code TIERLINE_USER}, else as it is typed. */
  String user(String prompt) {
    return Optional.ofNullable(System.getenv("TIERLINE_USER")).orElseGet(() -> line(prompt));
  }

  /** Asks for a line; empty if there is none. */
  String line(String prompt) {
    Console console = terminal();
    if (console != null) {
      String line = console.readLine(prompt);
      return line == null ? "" : line;
    }
    return input.hasNextLine() ? input.nextLine() : "";
  }

  /** Asks for a password, without showing it where there is a terminal. */
  char[] password(String prompt) {
    Console console = terminal();
    if (console != null) {
      char[] typed = console.readPassword(prompt);
      return typed == null ? new char[0] : typed;
    }
    return input.hasNextLine() ? input.nextLine().toCharArray() : new char[0];
  }

  /** The terminal, or null if input comes from elsewhere. */
  @SuppressWarnings("SystemConsoleNull") // null is still allowed
  private static @Nullable Console terminal() {
    Console console = System.console();
    return console != null && console.isTerminal() ? console : null;
  }
}
