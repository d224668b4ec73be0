package org.tierline.app.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.tierline.model.privacy.Said;
import org.tierline.service.cases.CaseImport;
import org.tierline.service.staff.StaffSession;

/**
 * Invented cases, as many plain as protected ones, and what is said of them. No number is tried so
 * often that it would be locked (P6).
 */
final class FaceCases {
  private static final int TRIES = 9;
  private static final LocalDate FIRST_DAY = LocalDate.of(1960, 1, 1);

  private final int each;
  private final Map<Face, Integer> tried = new EnumMap<>(Face.class);
  private final RandomGenerator random;

  FaceCases(int attempts, RandomGenerator random) {
    this.each = attempts / TRIES + 1;
    this.random = random;
  }

  /** Imports them. */
  void takeIn(CaseImport caseImport, StaffSession administrator) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < each; i++) {
      lines.append(line(Face.WRONG_ITEM, i, "NONE"));
      lines.append(line(Face.PROTECTED, i, "SECTION_1367"));
    }
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    caseImport.importLines(administrator, new ByteArrayInputStream(bytes), read -> {});
  }

  /** What is said at the next attempt of a face; of equal form for all. */
  Said next(Face face) {
    int person = (tried.merge(face, 1, Integer::sum) - 1) % each;
    int wrong = face == Face.WRONG_ITEM ? random.nextInt(3) : -1;
    String extra = wrong == 2 ? "9" : "";
    return new Said(
        receipt(face, person),
        null,
        "Maria Luz " + (wrong == 0 ? "Falsch" : family(person)),
        wrong == 1 ? born(person).plusDays(1) : born(person),
        extra + (person + 1) + " Oak Street",
        "75201",
        phone(wrong == 2 ? person + 5_000 : person),
        extra + "m" + person + "@example.org",
        null,
        null,
        null);
  }

  private static String line(Face face, int person, String protection) {
    return """
    {"receiptNumber":"%s","form":"I-765","receivedOn":"2026-03-02","protection":"%s",\
    "subject":{"givenName":"Maria Luz","familyName":"%s","dateOfBirth":"%s",\
    "address":{"street":"%d Oak Street","city":"Dallas","state":"TX","zip":"75201",\
    "country":"US"},"phone":"%s","email":"m%d@example.org"}}
    """
        .formatted(
            receipt(face, person),
            protection,
            family(person),
            born(person),
            person + 1,
            phone(person),
            person);
  }

  private static String receipt(Face face, int person) {
    return "IOE%d%09d".formatted(face.digit(), person);
  }

  private static String family(int person) {
    return "Ortega" + (char) ('a' + person % 26) + (char) ('a' + person / 26 % 26);
  }

  private static LocalDate born(int person) {
    return FIRST_DAY.plusDays(person);
  }

  private static String phone(int person) {
    return "+1214555%04d".formatted(person % 10_000);
  }
}
