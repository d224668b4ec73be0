package org.tierline.ui.escalation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.HandOff;
import org.tierline.model.escalation.EscalationReason;

/** Reads reason and urgency from what a hand-off says the caller wants. Pure. */
final class WantedReason {
  private static final Pattern URGENT =
      Pattern.compile("\\b(?:urgent|emergenc|urgente)", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Map<EscalationReason, Pattern> WORDS = words();

  private WantedReason() {}

  /** Whether the caller calls it urgent. */
  static boolean isUrgent(Contact contact, String wants) {
    return URGENT.matcher(text(contact, wants)).find();
  }

  /** The reason the words name, if they name one. */
  static Optional<EscalationReason> of(Contact contact, String wants) {
    String text = text(contact, wants);
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String text(Contact contact, String wants) {
    HandOff handOff = contact.handOff();
    String path = handOff == null ? "" : String.join(" ", handOff.ivrPath());
    return (path + " " + wants).toLowerCase(Locale.ROOT);
  }

  private static Map<EscalationReason, Pattern> words() {
    Map<EscalationReason, Pattern> words = new LinkedHashMap<>();
    put(words, EscalationReason.BIOMETRICS_EXPEDITE, "biometric|biometría");
    put(words, EscalationReason.APPOINTMENT, "appointment|cita|travel|viaj");
    put(words, EscalationReason.MILITARY, "military|militar");
    put(words, EscalationReason.CHANGE_OF_ADDRESS, "address|direcci");
    put(words, EscalationReason.EMERGENCY, "urgent|emergenc");
    return words;
  }

  private static void put(
      Map<EscalationReason, Pattern> words, EscalationReason reason, String stems) {
    words.put(reason, Pattern.compile("\\b(?:" + stems + ")", Pattern.UNICODE_CHARACTER_CLASS));
  }
}
