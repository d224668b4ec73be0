package org.tierline.model.cases;

import java.util.Locale;
import java.util.Optional;

/**
 * The number of one filing: three letters and ten digits, such as {@code IOE0912345678}. Its prefix
 * says where it was received, never where it is.
 */
public record ReceiptNumber(String value) {
  public ReceiptNumber {
    if (!value.matches("[A-Z]{3}[0-9]{10}")) {
      throw new IllegalArgumentException("a receipt number is three letters and ten digits");
    }
  }

  /**
   * Reads what somebody typed: spaces and dashes are dropped, letters upper-cased.
   *
   * @return empty if it can be no receipt number
   */
  public static Optional<ReceiptNumber> parse(String typed) {
    String plain = typed.replaceAll("[\\s\\-\u2010-\u2015\u00a0]", "").toUpperCase(Locale.ROOT);
    return plain.matches("[A-Z]{3}[0-9]{10}")
        ? Optional.of(new ReceiptNumber(plain))
        : Optional.empty();
  }

  /** The three letters. */
  public String prefix() {
    return value.substring(0, 3);
  }

  @Override
  public String toString() {
    return value;
  }
}
