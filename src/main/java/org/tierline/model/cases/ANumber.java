package org.tierline.model.cases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person's alien registration number: {@code A} and nine digits, such as {@code A012345678}. */
public record ANumber(String value) {
  private static final Pattern TYPED = Pattern.compile("[Aa]?#?([0-9]{7,9})");

  public ANumber {
    if (!value.matches("A[0-9]{9}")) {
      throw new IllegalArgumentException("an A-number is A and nine digits");
    }
  }

  /**
   * Reads what somebody typed: seven to nine digits, with or without the A; shorter ones are padded
   * with zeros after the A.
   *
   * @return empty if it can be no A-number
   */
  public static Optional<ANumber> parse(String typed) {
    Matcher matcher = TYPED.matcher(typed.replaceAll("[\\s\\-\u2010-\u2015\u00a0]", ""));
    return matcher.matches()
        ? Optional.of(
            new ANumber("A" + "0".repeat(9 - matcher.group(1).length()) + matcher.group(1)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
