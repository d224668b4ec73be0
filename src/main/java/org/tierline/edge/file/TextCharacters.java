package org.tierline.edge.file;

/** What stands in a text, and what does not: a store may refuse it, and a screen shows nothing. */
public final class TextCharacters {
  static final String TROUBLE = "a value holds a character that no text has";

  private TextCharacters() {}

  /** Whether there are no control characters but tabs and ends of lines, and no half characters. */
  static boolean areOfText(String text) {
    return text.equals(readable(text));
  }

  /** The text with a space for each such character, for what has to be taken as it comes. */
  public static String readable(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(each -> isOfText(each) ? each : ' ').forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isOfText(int each) {
    return each >= ' '
        ? each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE
        : each == '\t' || each == '\n' || each == '\r';
  }
}
