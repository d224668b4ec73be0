package org.tierline.policy.privacy.outbound;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads characters that are written as HTML entities, also such as were written twice over. */
final class HtmlEntities {
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:amp;){0,4}(?:#([0-9]{1,7});?|#[xX]([0-9A-Fa-f]{1,6});?|([A-Za-z]{2,12});)");

  /** Those that could stand within a number or a name. */
  private static final Map<String, Integer> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", 0xA0),
          Map.entry("ensp", 0x2002),
          Map.entry("emsp", 0x2003),
          Map.entry("thinsp", 0x2009),
          Map.entry("shy", 0xAD),
          Map.entry("zwj", 0x200D),
          Map.entry("zwnj", 0x200C),
          Map.entry("ZeroWidthSpace", 0x200B),
          Map.entry("lrm", 0x200E),
          Map.entry("rlm", 0x200F),
          Map.entry("ndash", 0x2D),
          Map.entry("mdash", 0x2D),
          Map.entry("minus", 0x2D),
          Map.entry("hyphen", 0x2D),
          Map.entry("dash", 0x2D),
          Map.entry("num", 0x23),
          Map.entry("sol", 0x2F),
          Map.entry("period", 0x2E),
          Map.entry("colon", 0x3A),
          Map.entry("lowbar", 0x5F),
          Map.entry("Tab", 0x09),
          Map.entry("NewLine", 0x0A),
          Map.entry("apos", 0x27),
          Map.entry("rsquo", 0x2019),
          Map.entry("ntilde", 0xF1),
          Map.entry("Ntilde", 0xD1),
          Map.entry("aacute", 0xE1),
          Map.entry("eacute", 0xE9),
          Map.entry("iacute", 0xED),
          Map.entry("oacute", 0xF3),
          Map.entry("uacute", 0xFA));

  private HtmlEntities() {}

  /**
   * One character of a text.
   *
   * @param end index after what was read
   */
  record Read(int codePoint, int end) {}

  /** The character at a place, whether it stands there itself or as an entity. */
  static Read at(String text, int index) {
    int itself = text.codePointAt(index);
    Read plain = new Read(itself, index + Character.charCount(itself));
    if (itself != '&') {
      return plain;
    }
    Matcher entity = ENTITY.matcher(text).region(index, text.length());
    if (!entity.lookingAt()) {
      return plain;
    }
    int codePoint = codePoint(entity);
    return Character.isValidCodePoint(codePoint) ? new Read(codePoint, entity.end()) : plain;
  }

  private static int codePoint(Matcher entity) {
    if (entity.group(1) != null) {
      return Integer.parseInt(entity.group(1));
    }
    return entity.group(2) != null
        ? Integer.parseInt(entity.group(2), 16)
        : NAMED.getOrDefault(entity.group(3), -1);
  }
}
