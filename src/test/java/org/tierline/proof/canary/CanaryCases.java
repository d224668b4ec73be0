package org.tierline.proof.canary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tierline.model.cases.Protection;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Said;

/** A case of each protection, with a canary in every field that takes a text or a number. */
final class CanaryCases {
  private static final Pattern PLACE = Pattern.compile("~(\\w+)~");
  private static final Set<String> STATUS = Set.of("form", "statusTitle", "next");

  /** An import writes codes in capitals. */
  private static final Set<String> CODES = Set.of("form", "category", "appointment", "document");

  private static final Set<String> NEVER =
      Set.of("category", "account", "consent", "guardian", "unknown");

  private final List<Canary> canaries = new ArrayList<>();
  private final StringBuilder lines = new StringBuilder();

  CanaryCases() {
    for (Protection protection : Protection.values()) {
      add(protection);
    }
  }

  /** The number of the case of a protection. */
  static String receiptNumber(Protection protection) {
    return "IOE0987654%03d".formatted(321 + placeOf(protection));
  }

  private static int placeOf(Protection protection) {
    return List.of(Protection.values()).indexOf(protection);
  }

  /** All canaries. */
  List<Canary> all() {
    return List.copyOf(canaries);
  }

  /** Those that stand in some texts. */
  Set<Canary> seenIn(Collection<String> texts) {
    return canaries.stream()
        .filter(canary -> texts.stream().anyMatch(text -> text.contains(canary.value())))
        .collect(Collectors.toSet());
  }

  /** Those of a case that a level shows. */
  Set<Canary> shownAt(DisclosureLevel level, Protection protection) {
    return canaries.stream()
        .filter(canary -> canary.receiptNumber().equals(receiptNumber(protection)))
        .filter(canary -> canary.maySee(level))
        .collect(Collectors.toSet());
  }

  /** The cases, one a line. */
  String lines() {
    return lines.toString();
  }

  /** What the applicant says, all right. */
  Said right(Protection protection) {
    String number = receiptNumber(protection);
    return new Said(
        number,
        value(number, "aNumber"),
        value(number, "givenName") + " " + value(number, "familyName"),
        LocalDate.of(1991, 7, 14),
        "415 " + value(number, "street"),
        "75201",
        value(number, "phone"),
        value(number, "email") + "@example.org",
        null,
        null,
        null);
  }

  /** The same number, said by somebody who knows nothing else. */
  static Said wrong(Protection protection) {
    return new Said(
        receiptNumber(protection),
        null,
        "Nobody Knows",
        LocalDate.of(1991, 7, 15),
        "1 Some Road",
        "75201",
        "2145550100",
        "nobody@example.org",
        null,
        null,
        null);
  }

  private String value(String receiptNumber, String field) {
    return canaries.stream()
        .filter(
            canary -> canary.receiptNumber().equals(receiptNumber) && canary.field().equals(field))
        .map(Canary::value)
        .findFirst()
        .orElseThrow();
  }

  private void add(Protection protection) {
    String number = receiptNumber(protection);
    String digits = "%04d".formatted(7301 + 13 * placeOf(protection));
    String aNumber = "84920%s".formatted(digits);
    String line =
        """
        {"receiptNumber":"%1$s","form":"I-~form~","category":"~category~","receivedOn":"2026-03-02",\
        "account":"~account~","protection":"%2$s","location":{"office":"NBC"},\
        "subject":{"givenName":"~givenName~","middleName":"~middleName~",\
        "familyName":"~familyName~","dateOfBirth":"1991-07-14","aNumber":"A%3$s",\
        "address":{"street":"415 ~street~ Street","city":"~city~","state":"TX","zip":"75201",\
        "country":"US"},"phone":"+1214555%4$s","email":"~email~@example.org"},\
        "parties":[{"relationship":"SPOUSE","name":"~party~"}],\
        "representative":{"name":"~representative~","firm":"~firm~","g28On":"2026-03-02"},\
        "consents":[{"to":"~consent~","from":"2026-01-05","until":"2026-12-31",\
        "writtenByApplicant":true}],\
        "guardianships":[{"name":"~guardian~","onFileSince":"2025-05-01"}],\
        "safeContact":{"phone":"+1330555%4$s"},\
        "status":{"title":"~statusTitle~","on":"2026-03-02","next":"~next~"},\
        "notices":[{"kind":"RECEIPT_NOTICE","sentOn":"2026-03-04"}],\
        "appointments":[{"kind":"BIOMETRICS","office":"~appointment~",\
        "at":"2026-04-02T09:00:00-05:00","timesRescheduled":0}],\
        "documents":[{"kind":"EAD","issuedBy":"~document~"}],\
        "history":[{"on":"2026-03-02","event":"~history~"}],"unknown":"~unknown~"}
        """
            .formatted(number, protection, aNumber, digits);
    lines.append(
        PLACE
            .matcher(line)
            .replaceAll(place -> {
              String field = place.group(1);
              String plain = "Qz" + letters(canaries.size()) + "canary";
              String value = CODES.contains(field) ? plain.toUpperCase(Locale.ROOT) : plain;
              canaries.add(new Canary(number, field, value, level(field)));
              return value;
            }));
    canaries.add(new Canary(number, "receiptNumber", number, DisclosureLevel.STATUS_ONLY));
    canaries.add(new Canary(number, "aNumber", "A" + aNumber, DisclosureLevel.CASE_DETAILS));
    canaries.add(new Canary(number, "phone", "+1214555" + digits, DisclosureLevel.CASE_DETAILS));
    canaries.add(
        new Canary(number, "safeContact", "+1330555" + digits, DisclosureLevel.GENERAL_ONLY));
  }

  private static DisclosureLevel level(String field) {
    if (NEVER.contains(field)) {
      return DisclosureLevel.GENERAL_ONLY;
    }
    return STATUS.contains(field) ? DisclosureLevel.STATUS_ONLY : DisclosureLevel.CASE_DETAILS;
  }

  /** No two alike, and none in a word of any language. */
  private static String letters(int number) {
    return "%03d"
        .formatted(number)
        .chars()
        .mapToObj(digit -> String.valueOf("bcdfghjkmp".charAt(digit - '0')))
        .collect(Collectors.joining());
  }
}
