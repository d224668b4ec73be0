package org.tierline.policy.guidance;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys at the head of an article's file, between two lines of {@code ---}. */
final class FrontMatter {
  private static final String FENCE = "---";

  private final Map<String, Value> values;
  private final int end;

  private FrontMatter(Map<String, Value> values, int end) {
    this.values = values;
    this.end = end;
  }

  /** The front matter with which a file begins. */
  static FrontMatter of(List<String> lines) throws BadArticle {
    int fence = secondFence(lines);
    return new FrontMatter(values(lines.subList(0, fence)), fence + 1);
  }

  /** How many lines it takes, both fences counted. */
  int end() {
    return end;
  }

  /** What stands after a key; nothing if it is not there. */
  Value value(String key) {
    return values.getOrDefault(key, Value.NONE);
  }

  /** What stands after a key that must say something. */
  Value needed(String key) throws BadArticle {
    @Nullable Value value = values.get(key);
    if (value == null) {
      throw new BadArticle(1, "the key " + key + " is missing");
    }
    if (value.list().isEmpty()) {
      throw new BadArticle(value.line(), "the key " + key + " says nothing");
    }
    return value;
  }

  private static int secondFence(List<String> lines) throws BadArticle {
    if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
      throw new BadArticle(1, "the file does not begin with a line of ---");
    }
    for (int at = 1; at < lines.size(); at++) {
      if (lines.get(at).strip().equals(FENCE)) {
        return at;
      }
    }
    throw new BadArticle(lines.size(), "the second line of --- is missing");
  }

  private static Map<String, Value> values(List<String> lines) throws BadArticle {
    Map<String, Value> values = new LinkedHashMap<>();
    @Nullable String last = null;
    for (int at = 1; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Value before = last == null ? null : values.get(last);
      if (line.startsWith("- ") && last != null && before != null) {
        values.put(last, before.plus(line.substring(2)));
        continue;
      }
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new BadArticle(at + 1, "the line is not of the form key: value");
      }
      last = line.substring(0, colon).strip();
      if (values.put(last, new Value(at + 1, line.substring(colon + 1).strip())) != null) {
        throw new BadArticle(at + 1, "the key " + last + " stands there twice");
      }
    }
    return values;
  }

  /** What stands after a key, and in which line. */
  record Value(int line, String text) {
    static final Value NONE = new Value(1, "");

    Value plus(String more) {
      return new Value(line, text.isEmpty() ? more.strip() : text + ", " + more.strip());
    }

    String plain() {
      return unquoted(text);
    }

    List<String> list() {
      String inside = text.startsWith("[") && text.endsWith("]") ? inside(text) : text;
      return Arrays.stream(inside.split("[,;]", -1))
          .map(String::strip)
          .map(Value::unquoted)
          .filter(one -> !one.isEmpty())
          .toList();
    }

    private static String unquoted(String text) {
      boolean quoted =
          text.length() > 1
              && (text.charAt(0) == '"' || text.charAt(0) == '\'')
              && text.charAt(text.length() - 1) == text.charAt(0);
      return quoted ? inside(text) : text;
    }

    private static String inside(String text) {
      return text.substring(1, text.length() - 1).strip();
    }
  }
}
