package org.tierline.policy.privacy.outbound;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a reader would take it, in plain letters and digits: what cannot be seen is dropped,
 * look-alikes, accents, foreign digits, dashes, spaces and HTML entities are written the one way.
 * Every plain character knows where it stands in the text. Upper and lower case are kept.
 */
final class PlainText {
  private static final Pattern TAG =
      Pattern.compile("</?(?:b|i|u|s|em|strong|span|font|wbr|sub|sup|small)\\b[^<>]{0,80}>");
  private static final int SOFT_HYPHEN_LIKE = 0x034F;

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private PlainText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The plain form of a text. */
  static PlainText of(String typed) {
    Writer writer = new Writer(typed.length());
    Matcher tag = TAG.matcher(typed);
    int at = 0;
    while (at < typed.length()) {
      if (typed.charAt(at) == '<' && tag.region(at, typed.length()).lookingAt()) {
        at = tag.end();
        continue;
      }
      HtmlEntities.Read read = HtmlEntities.at(typed, at);
      writer.write(plain(read.codePoint()), at, read.end());
      at = read.end();
    }
    return writer.done();
  }

  /** The plain form alone. */
  static String plain(String typed) {
    return of(typed).text();
  }

  String text() {
    return text;
  }

  /** This with something else in some places, which then stands where they stood. */
  PlainText replaced(Pattern places, Function<MatchResult, String> other) {
    Writer writer = new Writer(text.length());
    Matcher place = places.matcher(text);
    int at = 0;
    while (place.find()) {
      copy(writer, at, place.start());
      writer.write(other.apply(place), start(place.start()), end(place.end()));
      at = place.end();
    }
    copy(writer, at, text.length());
    return writer.done();
  }

  private void copy(Writer writer, int from, int until) {
    for (int i = from; i < until; i++) {
      writer.write(text.substring(i, i + 1), starts[i], ends[i]);
    }
  }

  /** Where a plain character begins in the text that was typed. */
  int start(int index) {
    return starts[index];
  }

  /** Where the plain character before an index ends in the text that was typed. */
  int end(int indexAfter) {
    return ends[indexAfter - 1];
  }

  private static String plain(int c) {
    if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
      return "\n";
    }
    if (c == '\t' || Character.isSpaceChar(c) || isBlank(c)) {
      return " ";
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          "";
      case Character.DASH_PUNCTUATION -> "-";
      case Character.DECIMAL_DIGIT_NUMBER -> String.valueOf(Character.digit(c, 10));
      default -> c < 0x80 ? Character.toString(c) : decomposed(c);
    };
  }

  /** Characters that show nothing though they are letters or symbols. */
  private static boolean isBlank(int c) {
    return c == 0x2800 || c == 0x3164 || c == 0x115F || c == 0x1160 || c == 0xFFA0;
  }

  private static String decomposed(int c) {
    if (c == SOFT_HYPHEN_LIKE) {
      return "";
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
        .codePoints()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .map(LookAlikes::plain)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Collects plain characters with their places. */
  private static final class Writer {
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    Writer(int expected) {
      text = new StringBuilder(expected);
      starts = new int[expected + 16];
      ends = new int[expected + 16];
    }

    void write(String plain, int start, int end) {
      for (int i = 0; i < plain.length(); i++) {
        if (text.length() == starts.length) {
          starts = Arrays.copyOf(starts, 2 * starts.length);
          ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(plain.charAt(i));
      }
    }

    PlainText done() {
      return new PlainText(text.toString(), starts, ends);
    }
  }
}
