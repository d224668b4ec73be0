package org.tierline.app.rehearsal;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes results. Every result has an outcome and the rules that decided. */
final class Results {
  private Results() {}

  static ObjectNode of(Object outcome, List<String> rules) {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    result.put("outcome", outcome.toString());
    result.set("rules", texts(rules));
    return result;
  }

  /** Text of a value, or null where there is none. */
  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  static ArrayNode texts(Collection<?> values) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> list.add(value.toString()));
    return list;
  }
}
