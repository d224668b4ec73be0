package org.tierline.policy.guidance;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes words to read aloud of Markdown: paragraphs without the marks that nobody says. */
final class ReadAloudText {
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\n]{1,200})\\]\\([^)\\n]{1,400}\\)");
  private static final Pattern MARKS = Pattern.compile("\\*\\*|__|`");
  private static final Pattern BEGINNING = Pattern.compile("^(?:#{1,6}|[*+-]|>)\\s+");
  private static final Pattern BETWEEN = Pattern.compile("\\n\\s*\\n");

  private ReadAloudText() {}

  /** The paragraphs of some lines, parted by an empty line; each is one line. */
  static String of(List<String> lines) {
    String joined =
        lines.stream()
            .map(line -> BEGINNING.matcher(line.strip()).replaceFirst(""))
            .collect(Collectors.joining("\n"));
    String plain = MARKS.matcher(LINK.matcher(joined).replaceAll("$1")).replaceAll("");
    return BETWEEN
        .splitAsStream(plain)
        .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
