package org.tierline.store.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.model.audit.AuditAction;

/** The event that tells of a seal, so that a seal cannot vanish without one. */
public final class SealedEvent {
  private static final byte[] ACTION =
      AuditAction.AUDIT_SEALED.name().getBytes(StandardCharsets.UTF_8);
  private static final String SEAL = "seal";
  private static final Pattern NUMBER = Pattern.compile("\"" + SEAL + "\":\"(\\d{1,18})\"");

  private SealedEvent() {}

  /** The facts of the event that tells of a seal. */
  public static Map<String, String> facts(long number) {
    return Map.of(SEAL, Long.toString(number));
  }

  /** The number of the seal that an event tells of; 0 if it tells of none. */
  static long number(ChainEvent event) {
    if (!Arrays.equals(event.action(), ACTION)) {
      return 0;
    }
    Matcher facts = NUMBER.matcher(new String(event.facts(), StandardCharsets.UTF_8));
    return facts.find() ? Long.parseLong(facts.group(1)) : 0;
  }
}
