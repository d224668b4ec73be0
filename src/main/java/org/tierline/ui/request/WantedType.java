package org.tierline.ui.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tierline.model.contact.HandOff;
import org.tierline.model.request.ServiceRequestType;

/** Reads the type of a request from what a hand-off says the caller wants. Pure. */
final class WantedType {
  private static final Map<ServiceRequestType, Pattern> WORDS = words();

  private WantedType() {}

  /** The type, if the words name one; the menu path says it most plainly. */
  static Optional<ServiceRequestType> of(List<HandOff> handOff, String wants) {
    String path = handOff.isEmpty() ? "" : String.join(" ", handOff.getFirst().ivrPath());
    return in(path).or(() -> in(wants));
  }

  private static Optional<ServiceRequestType> in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(lower).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** In the order of trying: an address of a card is about the card. */
  private static Map<ServiceRequestType, Pattern> words() {
    Map<ServiceRequestType, Pattern> words = new LinkedHashMap<>();
    put(words, ServiceRequestType.CARD_NOT_RECEIVED, "card|tarjeta");
    put(words, ServiceRequestType.NOTICE_NOT_RECEIVED, "notice|aviso|notificaci");
    put(words, ServiceRequestType.DOCUMENT_NOT_RECEIVED, "document");
    put(words, ServiceRequestType.TYPOGRAPHIC_ERROR, "typo|misspel|error");
    put(words, ServiceRequestType.ACCOMMODATION, "accommodation|disabilit|discapacidad");
    put(words, ServiceRequestType.APPOINTMENT_RESCHEDULE, "reschedul|reprogram");
    put(words, ServiceRequestType.CHANGE_OF_ADDRESS, "address|direcci");
    put(words, ServiceRequestType.EXPEDITE, "expedit|acelerar");
    put(words, ServiceRequestType.MILITARY, "military|militar");
    put(words, ServiceRequestType.WITHDRAWAL, "withdraw|retirar");
    put(words, ServiceRequestType.OUTSIDE_NORMAL_TIME, "delay|too long|processing time|demora");
    return words;
  }

  private static void put(
      Map<ServiceRequestType, Pattern> words, ServiceRequestType type, String stems) {
    words.put(type, Pattern.compile("\\b(?:" + stems + ")", Pattern.UNICODE_CHARACTER_CLASS));
  }
}
