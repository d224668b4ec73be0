package org.tierline.app.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of earlier results by name, and putting them in where <code>${name}</code> stands. */
final class Saved {
  private static final Pattern DOT = Pattern.compile("\\.");
  private static final Pattern NAME = Pattern.compile("\\$\\{([^}]+)\\}");

  private final Map<String, JsonNode> values = new HashMap<>();

  /** Saves parts of a result: names by their path in it. */
  void save(JsonNode wanted, JsonNode result) {
    for (Map.Entry<String, JsonNode> entry : wanted.properties()) {
      if (!entry.getValue().isString()) {
        throw new IllegalArgumentException("save names a path as text");
      }
      JsonNode at = result;
      for (String step : DOT.split(entry.getValue().stringValue(), -1)) {
        at = step.matches("[0-9]{1,6}") ? at.path(Integer.parseInt(step)) : at.path(step);
      }
      values.put(entry.getKey(), at);
    }
  }

  /** The same tree with saved values put in. */
  JsonNode putIn(JsonNode node) {
    if (node.isString()) {
      return putIn(node.stringValue());
    }
    if (node.isArray()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      node.valueStream().forEach(member -> list.add(putIn(member)));
      return list;
    }
    if (node.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      node.properties().forEach(entry -> object.set(entry.getKey(), putIn(entry.getValue())));
      return object;
    }
    return node;
  }

  private JsonNode putIn(String text) {
    Matcher whole = NAME.matcher(text);
    if (whole.matches()) {
      return value(whole.group(1));
    }
    return JsonNodeFactory.instance.stringNode(
        NAME.matcher(text).replaceAll(match -> Matcher.quoteReplacement(scalar(match.group(1)))));
  }

  private String scalar(String name) {
    JsonNode value = value(name);
    if (value.isContainer()) {
      throw new IllegalArgumentException(name + " is no text to put into text");
    }
    return value.asString();
  }

  private JsonNode value(String name) {
    @Nullable JsonNode value = values.get(name);
    if (value == null || value.isMissingNode()) {
      throw new IllegalArgumentException("nothing was saved as " + name);
    }
    return value;
  }
}
