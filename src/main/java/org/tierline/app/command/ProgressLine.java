package org.tierline.app.command;

import java.io.Console;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** A progress bar on a terminal; silent elsewhere. */
final class ProgressLine {
  private static final int WIDTH = 40;

  private final String name;
  private final long size;
  private final PrintStream terminal = System.err;
  private final boolean shown = isTerminal();
  private long read;

  /** A bar for a file of so many bytes. */
  ProgressLine(String name, long size) {
    this.name = name;
    this.size = Math.max(1, size);
  }

  @SuppressWarnings("SystemConsoleNull") // null is still allowed
  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  /** Counts the bytes as they are read. */
  InputStream watch(InputStream file) {
    return new FilterInputStream(file) {
      @Override
      public int read() throws IOException {
        int one = super.read();
        read += one < 0 ? 0 : 1;
        return one;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        read += Math.max(0, count);
        return count;
      }
    };
  }

  /** Draws the bar, with the lines read so far. */
  void show(long lines) {
    if (shown) {
      int filled = (int) Math.min(WIDTH, read * WIDTH / size);
      terminal.print(
          "\r" + name + "█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + lines + " lines");
    }
  }

  /** Ends the line of the bar. */
  void end() {
    if (shown) {
      terminal.println();
    }
  }
}
