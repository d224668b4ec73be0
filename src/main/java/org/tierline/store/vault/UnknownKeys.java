package org.tierline.store.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keys that this version does not know. Those of the record itself are kept under their own name,
 * those further inside under their path, as in {@code /subject/nickname} (RFC 6901).
 */
final class UnknownKeys {
  private UnknownKeys() {}

  /** The name under which a key is kept. */
  static String name(String pointer, String key) {
    return pointer.isEmpty() && !key.startsWith("/") ? key : pointer + "/" + escaped(key);
  }

  /** Puts the kept keys back where they came from; what has gone since takes its keys with it. */
  static void putBack(ObjectNode record, Map<String, String> kept, JsonMapper json) {
    kept.forEach((name, text) -> putBack(record, steps(name), json.readTree(text)));
  }

  private static void putBack(ObjectNode record, List<String> steps, JsonNode value) {
    JsonNode parent = record;
    for (String step : steps.subList(0, steps.size() - 1)) {
      parent = inside(parent, step);
    }
    if (parent instanceof ObjectNode object) {
      object.set(steps.getLast(), value);
    }
  }

  private static JsonNode inside(JsonNode parent, String step) {
    if (parent instanceof ArrayNode list && step.matches("[0-9]{1,6}")) {
      return list.path(Integer.parseInt(step));
    }
    if (parent instanceof ObjectNode object && !object.has(step)) {
      // A small object whose only known value was missing was not written.
      return object.putObject(step);
    }
    return parent.path(step);
  }

  private static List<String> steps(String name) {
    return name.startsWith("/")
        ? Arrays.stream(name.substring(1).split("/", -1)).map(UnknownKeys::unescaped).toList()
        : List.of(name);
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  private static String unescaped(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }
}
