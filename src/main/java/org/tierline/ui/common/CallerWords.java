package org.tierline.ui.common;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The caller's words in the notes: the lines that begin with who said them, else all. Pure. */
public final class CallerWords {
  private static final Pattern SAID_BY_CALLER =
      Pattern.compile(
          "^\\s*(?:caller|llamante|quien llama)\\s*:\\s*(.*)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SAID_BY_SOMEBODY =
      Pattern.compile("^\\s*\\p{L}[\\p{L} ]{0,24}:\\s.*$");

  private CallerWords() {}

  /** The words without the mark of who said them, as they stand in the notes. */
  public static String in(String notes) {
    StringBuilder words = new StringBuilder();
    boolean caller = false;
    boolean marked = false;
    List<String> lines = notes.lines().toList();
    for (String line : lines) {
      Matcher said = SAID_BY_CALLER.matcher(line);
      if (said.matches()) {
        caller = true;
        marked = true;
        append(words, said.group(1));
      } else if (SAID_BY_SOMEBODY.matcher(line).matches()) {
        caller = false;
      } else if (caller) {
        append(words, line);
      }
    }
    return marked ? words.toString() : notes.strip();
  }

  private static void append(StringBuilder words, String line) {
    if (!line.isBlank()) {
      words.append(words.isEmpty() ? "" : "\n").append(line.strip());
    }
  }
}
