package org.tierline.edge.chat;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierline.model.chat.ChatEvent;
import org.tierline.model.contact.HandOff;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes the lines of {@code docs/live-chat.md}. Whatever comes in is taken for hostile:
 * what is wrong is said by its key, never by its value. Keys that are not known are passed over.
 */
final class ChatWords {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 10_000;
  private static final int MOST_BEFORE = 200;
  private static final int DEEPEST = 5;

  /** Without buffers that are used again: what was said would stay in them. */
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .build();

  private final JsonNode line;

  private ChatWords(JsonNode line) {
    this.line = line;
  }

  /** What a platform says. */
  sealed interface Heard {
    /** Something of a chat. */
    record Told(ChatEvent event) implements Heard {}

    /** It has what it was told. */
    record Got(String chat, long line) implements Heard {}

    /** It is there. */
    record Ping() implements Heard {}
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is none of these; the message is a sentence that repeats
   *     nothing of it
   */
  static Heard read(String text) {
    JsonNode root;
    try {
      root = JSON.readTree(text);
    } catch (JacksonException _) {
      throw new IllegalArgumentException("The line is no JSON.");
    }
    if (!root.isObject()) {
      throw new IllegalArgumentException("The line is no object.");
    }
    return new ChatWords(root).heard();
  }

  private Heard heard() {
    return switch (needed("type", LONGEST_NAME)) {
      case "joined" -> new Heard.Told(joined());
      case "said" ->
          new Heard.Told(new ChatEvent.Said(chat(), count("line"), needed("text", LONGEST_TEXT)));
      case "left" -> new Heard.Told(new ChatEvent.Left(chat()));
      case "got" -> new Heard.Got(chat(), count("line"));
      case "ping" -> new Heard.Ping();
      default -> throw wrong("type", "is none of joined, said, left, got, ping");
    };
  }

  private ChatEvent.Joined joined() {
    String language = text(line.path("language"), "language", LONGEST_NAME);
    if (language != null && !language.matches("[a-z]{2}")) {
      throw wrong("language", "is no code of two letters");
    }
    return new ChatEvent.Joined(
        chat(),
        language == null ? "en" : language,
        text(line.path("name"), "name", LONGEST_NAME),
        transcript());
  }

  /** The name of a chat is shown nowhere, but stands in lines and in the store. */
  private String chat() {
    String chat = needed("chat", LONGEST_NAME);
    if (!chat.matches("[!-~]+")) {
      throw wrong("chat", "has other characters than letters, digits and signs of ASCII");
    }
    return chat;
  }

  private List<HandOff.Line> transcript() {
    JsonNode node = line.path("transcript");
    List<HandOff.Line> lines = new ArrayList<>();
    if (isAbsent(node)) {
      return lines;
    }
    if (!node.isArray() || node.size() > MOST_BEFORE) {
      throw wrong("transcript", "is no list of at most " + MOST_BEFORE);
    }
    for (JsonNode each : node) {
      String from = text(each.path("from"), "transcript.from", LONGEST_NAME);
      String said = text(each.path("text"), "transcript.text", LONGEST_TEXT);
      if (from == null || said == null) {
        throw wrong("transcript", "has a line without from or text");
      }
      lines.add(new HandOff.Line(from, instant(each.path("at")), said));
    }
    return lines;
  }

  private static Instant instant(JsonNode node) {
    try {
      return Instant.parse(String.valueOf(text(node, "transcript.at", LONGEST_NAME)));
    } catch (DateTimeParseException _) {
      throw wrong("transcript.at", "is no time in UTC");
    }
  }

  private long count(String key) {
    JsonNode node = line.path(key);
    if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 1) {
      throw wrong(key, "is no whole number from 1");
    }
    return node.longValue();
  }

  private String needed(String key, int longest) {
    String text = text(line.path(key), key, longest);
    if (text == null || text.isBlank()) {
      throw wrong(key, "is missing");
    }
    return text;
  }

  private static @Nullable String text(JsonNode node, String key, int longest) {
    if (isAbsent(node)) {
      return null;
    }
    if (!node.isString()) {
      throw wrong(key, "is no text");
    }
    if (node.stringValue().length() > longest) {
      throw wrong(key, "is longer than " + longest + " characters");
    }
    return node.stringValue();
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  private static IllegalArgumentException wrong(String key, String what) {
    return new IllegalArgumentException(key + " " + what + ".");
  }

  /** A line to send, without its end; line breaks within texts are escaped. */
  static String write(Map<String, ?> values) {
    return JSON.writeValueAsString(values);
  }

  /** A line that was received, as keys and texts; for whoever plays the platform. */
  static Map<String, String> texts(String received) {
    JsonNode root = JSON.readTree(received);
    Map<String, String> texts = new LinkedHashMap<>();
    root.properties().forEach(each -> texts.put(each.getKey(), each.getValue().asString()));
    return texts;
  }
}
