package org.tierline.service;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;
import org.tierline.model.ReadAloudNumber;
import org.tierline.policy.calendar.BusinessCalendar;

/** Draws the numbers that are read aloud. Safe for any thread if its generator is. */
public final class Numbers {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

  private final RandomGenerator random;

  /** Draws from a generator; outside rehearsals it must not be guessable. */
  public Numbers(RandomGenerator random) {
    this.random = random;
  }

  /** A new number of a contact, such as {@code C-20261124-7K3M9Q}; the day is the Eastern one. */
  public String contact(Instant at) {
    return "C-" + DAY.format(at.atZone(BusinessCalendar.EASTERN)) + "-" + characters(6);
  }

  /** A new number of a service request. */
  public ReadAloudNumber serviceRequest() {
    return ReadAloudNumber.of(ReadAloudNumber.SERVICE_REQUEST, characters(9));
  }

  /** A new number of an escalation. */
  public ReadAloudNumber escalation() {
    return ReadAloudNumber.of(ReadAloudNumber.ESCALATION, characters(9));
  }

  /** A new number of an appointment request. */
  public ReadAloudNumber appointment() {
    return ReadAloudNumber.of(ReadAloudNumber.APPOINTMENT, characters(9));
  }

  private String characters(int count) {
    StringBuilder text = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      text.append(
          ReadAloudNumber.ALPHABET.charAt(random.nextInt(ReadAloudNumber.ALPHABET.length())));
    }
    return text.toString();
  }
}
