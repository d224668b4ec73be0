package org.tierline.edge.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.file.FileLines.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON objects of plain values, in one list or one a line. What is not an object is told;
 * where a list is broken, what follows cannot be read. Memory does not grow with the length.
 */
public final class JsonFile {
  private static final int LONGEST_TEXT = 1 << 18;
  private static final int DEEPEST = 20;
  private static final int IN_LIST = 1;
  private static final String TWICE = "a key stands in it twice";
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(LONGEST_TEXT)
                          .maxNestingDepth(DEEPEST)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private JsonFile() {}

  /**
   * Reads a list of objects to its end.
   *
   * @throws IOException if the file breaks; what came before was given to the sink
   */
  public static void readList(InputStream file, RowSink sink) throws IOException {
    try (JsonParser parser = JSON.createParser(file)) {
      readList(parser, sink);
    }
  }

  private static void readList(JsonParser parser, RowSink sink) {
    try {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        sink.bad(line(parser), "the file is no list in JSON");
        return;
      }
      for (@Nullable JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        if (token == null) {
          sink.bad(line(parser), "the list does not end");
          return;
        }
        next(parser, sink);
      }
    } catch (JacksonException broken) {
      sink.bad(line(parser), "the list cannot be read from here on");
    }
  }

  /** One of a list; where a key stands twice in it, the list is whole and is read on behind it. */
  private static void next(JsonParser parser, RowSink sink) {
    long begins = line(parser);
    JsonNode node;
    try {
      node = parser.readValueAsTree();
    } catch (DatabindException _) {
      sink.bad(begins, TWICE);
      while (parser.streamReadContext().getNestingDepth() > IN_LIST) {
        parser.nextToken();
      }
      return;
    }
    give(begins, node, sink);
  }

  private static long line(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  /**
   * Reads lines of one object each.
   *
   * @throws IOException if the file breaks; what came before was given to the sink
   */
  public static void readLines(InputStream file, RowSink sink) throws IOException {
    FileLines lines = new FileLines(file);
    for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      Line line = next.get();
      if (line.trouble() != null) {
        sink.bad(line.number(), line.trouble());
      } else if (!line.text().isBlank()) {
        read(line, sink);
      }
    }
  }

  private static void read(Line line, RowSink sink) {
    JsonNode node;
    try {
      node = JSON.readTree(line.text());
    } catch (DatabindException _) {
      sink.bad(line.number(), TWICE);
      return;
    } catch (JacksonException broken) {
      sink.bad(line.number(), "the line is no JSON");
      return;
    }
    give(line.number(), node, sink);
  }

  private static void give(long line, JsonNode node, RowSink sink) {
    if (!node.isObject()) {
      sink.bad(line, "there is no object");
      return;
    }
    Map<String, String> values = new HashMap<>();
    node.properties()
        .forEach(entry -> {
          JsonNode value = entry.getValue();
          if (value.isValueNode() && !value.isNull()) {
            values.put(entry.getKey(), value.asString());
          }
        });
    if (values.values().stream().allMatch(TextCharacters::areOfText)) {
      sink.row(new FileRow(line, values::get));
    } else {
      sink.bad(line, TextCharacters.TROUBLE);
    }
  }
}
