package org.tierline.service.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes kept jobs as bytes and reads them again. */
final class KeptJson {
  /** Without buffers that are used again: what was typed would stay in them after signing out. */
  private static final JsonMapper JSON =
      new JsonMapper(
          JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build());

  private static final String KIND = "kind";
  private static final String JOB = "job";

  private static final Map<String, Class<? extends KeptJob>> KINDS =
      Map.of(
          "opened", KeptJob.Opened.class,
          "noted", KeptJob.Noted.class,
          "ended", KeptJob.Ended.class,
          "closed", KeptJob.Closed.class,
          "escalated", KeptJob.Escalated.class);

  private KeptJson() {}

  /** What a job is called in the record of events. */
  static String kind(KeptJob job) {
    return switch (job) {
      case KeptJob.Opened _ -> "opened";
      case KeptJob.Noted _ -> "noted";
      case KeptJob.Ended _ -> "ended";
      case KeptJob.Closed _ -> "closed";
      case KeptJob.Escalated _ -> "escalated";
    };
  }

  static byte[] write(KeptJob job) {
    return JSON.writeValueAsString(Map.of(KIND, kind(job), JOB, job))
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] write(Returned returned) {
    return JSON.writeValueAsString(returned).getBytes(StandardCharsets.UTF_8);
  }

  static Returned returned(byte[] plain) {
    return JSON.readValue(new String(plain, StandardCharsets.UTF_8), Returned.class);
  }

  /**
   * Reads a job.
   *
   * @throws IllegalStateException if it is of a kind that this version does not know
   */
  static KeptJob read(byte[] plain) {
    JsonNode read = JSON.readTree(new String(plain, StandardCharsets.UTF_8));
    Class<? extends KeptJob> kind = KINDS.get(read.path(KIND).asString(""));
    if (kind == null) {
      throw new IllegalStateException("a kept job of an unknown kind");
    }
    return JSON.treeToValue(read.get(JOB), kind);
  }
}
