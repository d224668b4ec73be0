package org.tierline.store.sql;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.HandOff;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackWish;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/** Small values that lie in a column as JSON. */
final class Documents {
  /** Without buffers that are used again: what was said would stay in them after signing out. */
  private static final JsonMapper JSON =
      new JsonMapper(
          JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build());

  private static final TypeReference<List<CallWindow>> WINDOWS = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

  private Documents() {}

  static String write(HandOff handOff) {
    return JSON.writeValueAsString(handOff);
  }

  static HandOff handOff(String json) {
    return JSON.readValue(json, HandOff.class);
  }

  static @Nullable HandOff handOffOrNull(@Nullable String json) {
    return json == null ? null : handOff(json);
  }

  static String write(List<CallWindow> windows) {
    return JSON.writeValueAsString(windows);
  }

  static List<CallWindow> windows(String json) {
    return JSON.readValue(json, WINDOWS);
  }

  static String write(CallbackWish callback) {
    return JSON.writeValueAsString(callback);
  }

  static CallbackWish callback(String json) {
    return JSON.readValue(json, CallbackWish.class);
  }

  /** Sorted by key, so that equal facts have equal text. */
  static String facts(Map<String, String> facts) {
    SortedMap<String, String> sorted = new TreeMap<>(facts);
    return JSON.writeValueAsString(sorted);
  }

  static Map<String, String> facts(String json) {
    return JSON.readValue(json, FACTS);
  }
}
