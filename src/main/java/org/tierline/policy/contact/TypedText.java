package org.tierline.policy.contact;

/**
 * Cleans text as it is typed or pasted. Every script, emoji included, is kept; characters that
 * nobody can see and that could turn the text around on another screen are not.
 */
public final class TypedText {
  private TypedText() {}

  /** For a field of one line: line breaks, tabs and other controls become single spaces. */
  public static String oneLine(String typed) {
    StringBuilder clean = new StringBuilder(typed.length());
    typed
        .codePoints()
        .filter(TypedText::isKept)
        .map(c -> isControl(c) ? ' ' : c)
        .forEach(clean::appendCodePoint);
    return clean.toString().replaceAll("[\\s\u00a0]+", " ").strip();
  }

  /** For a field of many lines: line breaks and tabs stay, other controls go. */
  public static String lines(String typed) {
    StringBuilder clean = new StringBuilder(typed.length());
    typed
        .replace("\r\n", "\n")
        .replaceAll("[\r\u0085\u2028\u2029]", "\n")
        .codePoints()
        .filter(c -> isKept(c) && (!isControl(c) || c == '\n' || c == '\t'))
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** How many characters a person would count, near enough: code points. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean isControl(int c) {
    return Character.getType(c) == Character.CONTROL || c == 0x2028 || c == 0x2029;
  }

  /** Half a surrogate pair can be stored nowhere; bidirectional controls only mislead. */
  private static boolean isKept(int c) {
    return Character.getType(c) != Character.SURROGATE && !isBidiControl(c) && c != 0xFEFF;
  }

  private static boolean isBidiControl(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
