package org.tierline.app.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs commands on one store, with lines on their standard input, and hears what they say. */
final class CommandRun {
  private final String store;
  private String said = "";

  CommandRun(Path store) {
    this("sqlite:" + store);
  }

  CommandRun(String store) {
    this.store = store;
  }

  /** Runs a command on the store; gives its exit code. */
  int run(String input, String... words) {
    List<String> call = new ArrayList<>(List.of(words));
    call.add("--store");
    call.add(store);
    return alone(input, call.toArray(String[]::new));
  }

  /** Runs a command that names its stores itself; gives its exit code. */
  int alone(String input, String... words) {
    InputStream in = System.in;
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    PrintStream hearing = new PrintStream(heard, true, StandardCharsets.UTF_8);
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    System.setOut(hearing);
    System.setErr(hearing);
    try {
      return TierlineCommand.run(words);
    } finally {
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
      said = heard.toString(StandardCharsets.UTF_8);
    }
  }

  /** What the last one said, refusals included. */
  String said() {
    return said;
  }
}
