package org.tierline.edge.handoff;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.file.TextCharacters;
import org.tierline.model.contact.Authenticated;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.HandOff;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a hand-off from the JSON object that another system writes. Whatever is in it is taken for
 * hostile: it has bounds for everything, and what is wrong is said by its key, never by its value.
 * Keys it does not know are passed over.
 */
public final class HandOffFile {
  /** The longest file, in characters. */
  public static final int LONGEST = 1_000_000;

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_ITEMS = 500;
  private static final int DEEPEST = 8;

  /** Without buffers that are used again: what was said would stay in them after signing out. */
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private final JsonNode file;

  private HandOffFile(JsonNode file) {
    this.file = file;
  }

  /**
   * The hand-off.
   *
   * @throws IllegalArgumentException if it is none; the message names the key and no value
   */
  public static HandOff read(String json) {
    if (json.length() > LONGEST) {
      throw new IllegalArgumentException("it is longer than a million characters");
    }
    try {
      JsonNode root = JSON.readTree(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json);
      if (!root.isObject()) {
        throw new IllegalArgumentException("it is no object");
      }
      return new HandOffFile(root).handOff();
    } catch (DatabindException _) {
      throw new IllegalArgumentException("a key stands in it twice");
    } catch (JacksonException broken) {
      throw new IllegalArgumentException("it is no JSON");
    }
  }

  private HandOff handOff() {
    return new HandOff(
        needed("externalId", LONGEST_NAME),
        channel(),
        text("callerNumber", LONGEST_NAME),
        text("callerName", LONGEST_NAME),
        Optional.ofNullable(text("language", 2)).orElse("en"),
        texts("ivrPath"),
        said(),
        texts("linksSent"),
        transcript(),
        instant(file.path("at"), "at"),
        authenticated());
  }

  private Channel channel() {
    String name = needed("channel", LONGEST_NAME);
    for (Channel channel : Channel.values()) {
      if (channel.name().equals(name)) {
        return channel;
      }
    }
    throw wrong("channel", "is none of the channels");
  }

  private @Nullable Authenticated authenticated() {
    String account = text("account", LONGEST_NAME);
    String sender = text("sender", LONGEST_NAME);
    String envelope = text("envelope", LONGEST_TEXT);
    return account == null && sender == null && envelope == null
        ? null
        : new Authenticated(account, sender, envelope);
  }

  private Map<String, String> said() {
    JsonNode node = file.path("said");
    Map<String, String> said = new LinkedHashMap<>();
    if (isAbsent(node)) {
      putInterpreter(said);
      return said;
    }
    if (!node.isObject() || node.size() > MOST_ITEMS) {
      throw wrong("said", "is no object of at most " + MOST_ITEMS + " texts");
    }
    for (Map.Entry<String, JsonNode> item : node.properties()) {
      String text = textOf(item.getValue(), "said", LONGEST_TEXT);
      if (text != null) {
        said.put(item.getKey(), text);
      }
    }
    putInterpreter(said);
    return said;
  }

  /** A language or a few words, or an object with the language and perhaps a name. */
  private void putInterpreter(Map<String, String> said) {
    JsonNode node = file.path("interpreter");
    boolean whole = node.isObject();
    String language = textOf(whole ? node.path("language") : node, "interpreter", LONGEST_NAME);
    String name = whole ? textOf(node.path("name"), "interpreter", LONGEST_NAME) : null;
    if (language != null && !language.isBlank()) {
      said.put(HandOff.INTERPRETER, language.strip());
    }
    if (name != null && !name.isBlank()) {
      said.put(HandOff.INTERPRETER_NAME, name.strip());
    }
  }

  private List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : list(key)) {
      String text = textOf(item, key, LONGEST_TEXT);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  private List<HandOff.Line> transcript() {
    List<HandOff.Line> lines = new ArrayList<>();
    for (JsonNode line : list("transcript")) {
      String from = textOf(line.path("from"), "transcript.from", LONGEST_NAME);
      String text = textOf(line.path("text"), "transcript.text", LONGEST_TEXT);
      if (from == null || text == null) {
        throw wrong("transcript", "has a line without from or text");
      }
      lines.add(new HandOff.Line(from, instant(line.path("at"), "transcript.at"), text));
    }
    return lines;
  }

  private JsonNode list(String key) {
    JsonNode node = file.path(key);
    if (isAbsent(node)) {
      return JSON.createArrayNode();
    }
    if (!node.isArray() || node.size() > MOST_ITEMS) {
      throw wrong(key, "is no list of at most " + MOST_ITEMS);
    }
    return node;
  }

  private String needed(String key, int longest) {
    String text = text(key, longest);
    if (text == null || text.isBlank()) {
      throw wrong(key, "is missing");
    }
    return text;
  }

  private @Nullable String text(String key, int longest) {
    return textOf(file.path(key), key, longest);
  }

  private static @Nullable String textOf(JsonNode node, String key, int longest) {
    if (isAbsent(node)) {
      return null;
    }
    if (!node.isString()) {
      throw wrong(key, "is no text");
    }
    if (node.stringValue().length() > longest) {
      throw wrong(key, "is longer than " + longest + " characters");
    }
    return TextCharacters.readable(node.stringValue());
  }

  private static Instant instant(JsonNode node, String key) {
    String text = textOf(node, key, LONGEST_NAME);
    try {
      return Instant.parse(String.valueOf(text));
    } catch (DateTimeParseException _) {
      throw wrong(key, "is no time in UTC");
    }
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  private static IllegalArgumentException wrong(String key, String what) {
    return new IllegalArgumentException(key + ": " + what);
  }
}
