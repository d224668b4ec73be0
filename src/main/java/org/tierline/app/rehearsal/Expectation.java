package org.tierline.app.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Matches a result against what is expected of it, as a subset: every key given must be equal;
 * {@code "*"} is anything present, {@code null} absent; a list must hold at least the members
 * given; a key ending in {@code !} must not equal the value, nor hold it.
 */
final class Expectation {
  private Expectation() {}

  /** One line for each difference; empty if the result is as expected. */
  static List<String> differences(JsonNode expected, JsonNode actual) {
    if (!expected.isObject() && !expected.isMissingNode()) {
      return List.of("expect must be an object");
    }
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : expected.properties()) {
      String key = entry.getKey();
      boolean forbidden = key.endsWith("!");
      String name = forbidden ? key.substring(0, key.length() - 1) : key;
      @Nullable JsonNode value = actual.get(name);
      boolean fits =
          forbidden ? !equalsOrHolds(entry.getValue(), value) : fits(entry.getValue(), value);
      if (!fits) {
        found.add(
            "expected "
                + name
                + (forbidden ? " not to be " : " to be ")
                + entry.getValue()
                + ", came "
                + brief(value));
      }
    }
    return found;
  }

  /** A record is not printed for one wrong expectation of it. */
  private static String brief(@Nullable JsonNode value) {
    if (value == null) {
      return "nothing";
    }
    return value.isObject() ? "an object with " + value.propertyNames() : value.toString();
  }

  private static boolean fits(JsonNode expected, @Nullable JsonNode actual) {
    if (actual == null || actual.isNull()) {
      return expected.isNull();
    }
    if (expected.isNull()) {
      return false;
    }
    if (expected.isString() && expected.stringValue().equals("*")) {
      return true;
    }
    if (expected.isObject()) {
      return actual.isObject() && differences(expected, actual).isEmpty();
    }
    if (expected.isArray()) {
      return actual.isArray() && expected.valueStream().allMatch(member -> holds(actual, member));
    }
    return sameValue(expected, actual);
  }

  private static boolean holds(JsonNode list, JsonNode member) {
    return list.valueStream().anyMatch(candidate -> fits(member, candidate));
  }

  private static boolean equalsOrHolds(JsonNode forbidden, @Nullable JsonNode actual) {
    if (fits(forbidden, actual)) {
      return true;
    }
    return actual != null && actual.isArray() && holds(actual, forbidden);
  }

  private static boolean sameValue(JsonNode expected, JsonNode actual) {
    if (expected.isNumber() && actual.isNumber()) {
      return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
    }
    return expected.equals(actual);
  }
}
